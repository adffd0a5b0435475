extension SpeechGrammar {
    /// English.
    static let english = SpeechGrammar(
        cues: CueVerbs.table(plain: plain, addressed: addressed, weak: weak), nouns: nouns, stops: stops,
        between: between, adverbEnding: Array("ly".utf8), that: WordHash.of("that"),
        according: [[WordHash.of("according"), WordHash.of("to")]], pronouns: "he she they", plural: "they",
        determiners: """
            the a an one two three four five several some many most his her their its our another both other local senior
            """,
        articles: "a an", saying: "said say says told tells", on: "on", times: "on last late early this",
        clausePrepositions: "in on at to during by about after", nounPrepositions: "of for at from with in",
        isInverted: false)

    private static let plain = """
        said says say added adds explained explains insisted insists argued argues stated maintained maintains
        alleges asserted asserts claimed confirmed denied denies conceded concedes
        acknowledged acknowledges admitted admits announced announces testified testifies tweeted replied replies
        remarked commented complained contended contends cautioned quipped joked recalled recalls reiterated declared
        emphasised emphasized stressed stresses exclaimed
        """
    private static let addressed = "told tells warned warns informed assured reminded advised urged"
    private static let weak = """
        saying alleged reported reports claims states noted notes believes believed thinks thought wrote writes suggested suggests
        showed shows revealed reveals estimates estimated indicated indicates concluded concludes found finds predicted
        predicts observed mentioned hinted suspects suspected expects fears feared asked asks answered responded
        responds continued concludes pointed promised pledged vowed confirms knew learned hopes hoped agreed agrees
        """

    private static let nouns: WordTable<Bool> = {
        var table: WordTable<Bool> = """
            ministry police officials authorities report reports statement government company witness witnesses source sources
            agency family relatives lawyers prosecutors court documents department spokesman spokeswoman spokesperson station
            newspaper office army military navy council committee commission organisation organization group groups party parties
            union association church hospital doctors university school bank firm firms executives board administration
            parliament congress senate police regime rebels militia militants protesters activists campaigners residents villagers
            neighbours neighbors survivors observers analysts economists experts scientists researchers investigators
            firefighters rescuers paramedics medics troops soldiers commanders diplomats embassy consulate study survey poll
            researchers letter indictment affidavit complaint lawsuit website network channel broadcaster magazine daily
            weekly paper media press bulletin communique memo officials aides insiders colleagues friends parents mother
            father brother sister son daughter wife husband widow neighbour neighbor teacher pupils students workers employees
            staff passengers drivers owner owners farmers fishermen monitors monitor watchdog charity foundation institute
            president minister premier mayor governor senator critics supporters opponents lawmakers legislators judges jurors
            man woman men women people many some others both most someone
            """
        for words in [EnglishWords.roles, EnglishWords.kinship, EnglishWords.titles] {
            words.forEachHash { table.insert(true, for: $0) }
        }
        return table
    }()

    private static let stops: WordTable<Bool> = """
        and but or because although though while when where whereas if unless since that which who whom whose as than
        is are was were be been being after before until so yet then
        """

    private static let between: WordTable<Bool> = """
        also later then has have had again first once earlier previously reportedly repeatedly publicly initially
        immediately even still just only simply further himself herself themselves today yesterday now already never
        recently often always
        """
}
