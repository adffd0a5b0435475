/// English words that say whether something happened.
enum FactualityWords {
    /// What a word says of what it governs: "plans to meet", "threat of war", "denied killing".
    static let governors: WordTable<EventMention.Modality> = table([
        (.attempted, trying + " " + preventing), (.planned, plans), (.possible, wishes + " " + demands + " " + fears),
        (.negated, refusals),
    ])
    /// What an attribute says of its noun: "the planned rally", "a possible strike".
    static let attributes: WordTable<EventMention.Modality> = table([
        (.planned, "planned scheduled upcoming forthcoming coming expected proposed slated impending next"),
        (.possible, "possible potential future threatened feared hypothetical eventual would-be imminent likely"),
        (.attempted, "attempted foiled failed thwarted abortive botched"),
        (.negated, "no zero without nor neither averted cancelled canceled"),
    ])
    /// Auxiliaries, as they stand before a verb or behind a noun.
    static let auxiliaries: WordTable<EventMention.Modality> = table([
        (.planned, "will shall 'll would"), (.possible, "may might can could should must ought"),
        (
            .negated,
            """
            not never nor won't can't cannot couldn't wouldn't shouldn't didn't don't doesn't wasn't weren't isn't aren't hasn't
            haven't hadn't
            """
        ),
        (.happened, "was were is are am be been being has have had having did do does got gets get"),
    ])
    /// Behind "is" or "are", what is still to come: "is due to start", "are set for".
    static let outstanding = GrammarWords.table("due set scheduled expected planned slated likely going to about ready")
    /// Before an infinitive, that somebody has made up a mind to do it.
    static let intentions = GrammarWords.table("plan plans planned planning intend intends intended")
    /// Before an infinitive, that somebody only wishes or means to do it: nothing has happened yet.
    static let wishing = GrammarWords.table(
        """
        hope hopes hoped want wants wanted wish wishes wished aim aims aimed intend intends intended plan plans planned
        prefer prefers preferred expect expects expected
        """)
    /// Behind "it", that something became known.
    static let emerging = GrammarWords.table(
        "emerged emerges revealed disclosed reported announced alleged claimed confirmed")
    /// What is said of a plan that was given up or put off.
    static let calledOff = GrammarWords.table("postponed cancelled canceled scrapped shelved")
    /// Subjects that make a statement negative.
    static let nobody = GrammarWords.table("no nobody none neither nor nothing few")
    /// What is said where it is known that something happened.
    static let knowing = GrammarWords.table(
        "confirmed confirm clear certain known established proved proven verified evidence proof sign indication")
    /// What asks for more of what has happened.
    static let questions = GrammarWords.table("why how who whom whose what when where which")
    /// Adverbs between the parts of a verb.
    static let adverbs = GrammarWords.table(
        """
        also then later now already just still again reportedly allegedly apparently finally immediately quickly soon
        formally officially publicly eventually recently fatally critically seriously even only all both currently
        initially subsequently previously repeatedly ever first jointly personally directly successfully
        """)
    /// Verbs whose infinitive is told as done: "managed to escape", "went on to win".
    static let implicatives = GrammarWords.table(
        """
        managed manages used forced began begins begun started starts continued continues continuing
        helped helps got proceeded happened chose compelled led caused caught seen last first only
        """)
    /// Behind "the" and before an infinitive, what was done: "the second to be killed".
    static let ordinals = GrammarWords.table(
        "first second third fourth fifth sixth seventh eighth ninth tenth last latest only youngest oldest")
    /// Verbs before a bare infinitive that is told as done: "helped free", "saw him enter".
    static let bare = GrammarWords.table("helped help helps let lets made make makes saw see sees watched heard")
    /// Words that open a condition or an open question.
    static let conditions = GrammarWords.table(conditionWords)
    static let conditionWords = "if unless whether lest provided"
    /// Openers behind which the present means what is still to come.
    static let untils = GrammarWords.table("until till before when once unless if")

    private static let trying = """
        attempt attempts attempted attempting try tries tried trying sought fail fails failed failing failure unable
        """
    private static let preventing = """
        prevent prevents prevented preventing stop stops stopped stopping block blocked blocking bar barred
        """
    private static let plans = """
        plan plans planned planning intend intends intended intention due scheduled set expected expects expect slated
        going decided decides agreed agrees vowed vows pledged pledges promised promises preparing prepares prepared preparations
        ready poised scheduling
        """
    private static let wishes = """
        want wants wanted wanting wish wishes wished hope hopes hoped hoping aim aims aimed aiming seek seeks seeking desire
        desires desired like likes liked prefer prefers preferred need needs needed willing eager keen free able allow allows
        allowed allowing enable enables right power ability opportunity chance chances bid effort efforts ambition
        """
    private static let demands = """
        demand demands demanded demanding call calls called calling urge urges urged urging ask asks asked asking request
        requests requested order orders ordered ordering tell told require requires required suggest suggests suggested
        propose proposes proposed proposal proposals recommend recommends recommended advise advised consider considers
        considered considering permission appeal appeals appealed plea pleas invite invited authority authorise
        authorised authorize authorized persuade persuaded encourage encouraged ban talk talks mulling discuss discussed
        """
    private static let fears = """
        fear fears feared fearing threat threats threaten threatens threatened threatening risk risks risking warn warns
        warned warning warnings danger possibility prospect prospects likelihood likely unlikely possible potential case event
        vulnerable avoid avoids avoided avoiding avert averted await awaits awaiting could-be speculation rumours rumors
        """
    private static let refusals = """
        refuse refuses refused refusing refusal decline declines declined deny denies denied denying denial doubt doubts
        doubted without forgot neglected
        """

    private static func table(_ lists: [(EventMention.Modality, String)]) -> WordTable<EventMention.Modality> {
        var table = WordTable<EventMention.Modality>()
        for (modality, words) in lists {
            for word in words.split(whereSeparator: \.isWhitespace) { table[String(word)] = modality }
        }
        return table
    }
}
