/// English words that decide where a title can begin and end.
enum TitleWords {
    /// Connectives at the start of a sentence that a title does without.
    static let connectives = GrammarWords.table(
        "but and also then so or yet however meanwhile later moreover nevertheless nonetheless still thus instead finally"
    )
    /// With these no title begins: they open a phrase or point back.
    static let badStarts = GrammarWords.table(
        """
        of on in which with that and but is are was were to for from by part outright does did has have had than between
        about who whose where when while as if because although he she it they his her their its this these those there we
        i you yesterday today later also then so or not whom whether since until till after before during under despite
        following amid among through into over above below against without within upon per like unlike being been be at
        him them me my our your what how why such another them ours here now just only even still yet ago earlier
        last next it's he's she's they're that's there's i'm we're i've we've don't didn't
        """)
    /// Behind a connective at the start: "thus far".
    static let far = GrammarWords.table("far")
    /// What needs a noun behind it to begin a title.
    static let both = GrammarWords.table("both")
    /// Behind "at", what makes a number of it: "at least".
    static let least = GrammarWords.table("least")
    /// Pronouns that are a subject and nothing else.
    static let nominatives = GrammarWords.table("he she they we i")
    /// Pronouns that stand for a subject.
    static let subjects = GrammarWords.table("he she")
    /// With these no title ends.
    static let badEnds = GrammarWords.table(
        """
        the of to that against with and in on for who which from by a an or at as is was were are his her their its but nor
        into onto over under about after before between through during among amid within without when while where why how
        if because although than this these those be been being has have had will would can could may might must should
        not no also very more most some any each every other another our your my it's whose what whom since until despite
        connection relation addition order accordance regard behalf response both however though speaking described called named so such then following including around near per via up even only just said says saying told early late mid last next
        """)
    /// Words that open a clause about a noun.
    static let relatives = GrammarWords.table("who whom whose which that where what")
    /// Between the parts of a name: "Centers for Disease Control".
    static let inNames = GrammarWords.table("of for on and")
    /// Nouns that a clause behind them explains: "of the kind that", "to the extent that".
    static let kinds = GrammarWords.table("kind sort extent degree")
    /// Before "as": "as well as", "as far as".
    static let comparing = GrammarWords.table("well far long soon much such many")
    /// Beside a time, what says that it alone is meant: "alone on Tuesday", "in 2004 alone".
    static let focusing = GrammarWords.table("alone")
    /// Before these no "on" belongs to a time: "seized on last night".
    static let deictics = GrammarWords.table("last this next yesterday today tomorrow tonight")
    /// With "that", verbs that say what is so.
    static let proving = GrammarWords.table(
        """
        demonstrate demonstrates demonstrated prove proves proved indicate indicates indicated conclude concludes concluded
        decide decides decided announce announces announced confirm confirms confirmed admit admits admitted
        """)
    /// What stands for a day that a title leaves out.
    static let article = "the"
    /// Phrases of time that only hold on the day of publication.
    static let relative = GrammarWords.table("yesterday today tomorrow tonight")
    /// Zones of a page's own time stamp.
    static let zones = GrammarWords.table("bst gmt utc est edt cst cdt mst mdt pst pdt et cet cest ist aest aedt uk")
    /// What stands before the time at which a page was published or changed.
    static let publishing = GrammarWords.table("updated published posted modified")
    /// Verbs that say of their object what it is, behind it.
    static let judging = GrammarWords.table(
        """
        declare declares declared declaring deem deems deemed render renders rendered pronounce pronounces pronounced label labels
        labelled labeled
        """)
    /// Where a long clause may end, before a phrase.
    static let phrases = GrammarWords.table(
        "in on at by for with from after before during over under amid following while when because as since near into against despite about"
    )
    /// Prepositions that go with a date.
    static let beforeTime = GrammarWords.table(
        "on in at around about by during since from until early late of the for before after this last next past over")
    /// Nouns for somebody whose name a title should say.
    static let anonymous = GrammarWords.table(
        """
        singer star man woman suspect doctor pop actor actress victim couple pair group company team president minister
        leader officer judge former move decision announcement incident statement report latest same two three
        """)
    /// Forms of auxiliaries that make no clause.
    static let infinite = GrammarWords.table("be been being having never nor not also")
    /// Past forms that need no object and are no participles.
    static let intransitives = GrammarWords.table(
        """
        died collapsed exploded erupted resigned crashed fell rose arrived returned began met emerged happened occurred
        appeared testified quit went came stood flew ran spoke became took gave saw knew drew grew
        """)
    /// Nouns for a crowd, which stand as a number does.
    static let crowds = GrammarWords.table("thousands hundreds dozens scores crowds")
    /// What opens a sentence whose news comes behind "that": "it is clear that".
    static let impersonal = GrammarWords.table("it it's")
    /// Units that wait for what they measure: "two weeks early", "just 15km south".
    static let measures = GrammarWords.table(
        "day days week weeks month months year years hour hours minute minutes km kilometres kilometers mile miles metres meters feet yards"
    )
    /// Auxiliaries of what has happened by now.
    static let perfect = GrammarWords.table("has have")
    /// Auxiliaries that say what could or should be.
    static let modals = GrammarWords.table("may might can could should must ought would will shall")
    /// What stands behind "has" where it tells no deed.
    static let amounts = GrammarWords.table("enough more less many few much several little plenty nothing something")
    /// Verbs of what is so, and goes on.
    static let states = GrammarWords.table("is are am remain remains appear appears appeared seem seems seemed")
    /// Verbs of saying what others may dispute: without who says so it would be told as a fact.
    static let contesting = GrammarWords.table(
        """
        claim claims claimed allege alleges alleged argue argues argued insist insists insisted maintain maintains maintained
        contend contends contended assert asserts asserted deny denies denied complain complained quipped joked believe
        believes believed think thinks thought suspect suspects suspected suggest suggests suggested hint hinted
        """)
    /// Verbs of saying that tell nothing without what is said.
    static let sayings = GrammarWords.table(
        """
        said say says tell tells told add adds added warn warns warned argue argues argued claim claims claimed insist insists
        insisted ask asks asked rule rules ruled state states stated testify testifies testified recall recalls recalled
        explain explains explained believe believes believed think thinks thought suggest suggests suggested describe
        describes think know reveal reveals revealed agree inform informed hear hears heard show shows showed
        """)
    /// Pronouns for several.
    static let plurals = GrammarWords.table("them it")
    /// Pronouns that are nothing but an object.
    static let objects = GrammarWords.table("him them")
    /// What titles before a name are short for.
    static let shortTitles = [
        "dr": "doctor", "prof": "professor", "gen": "general", "col": "colonel", "capt": "captain", "lt": "lieutenant",
        "sgt": "sergeant", "cpl": "corporal", "sen": "senator", "rep": "representative", "gov": "governor",
        "rev": "reverend", "pres": "president", "maj": "major",
    ]
    /// What joins a statement to the one before it, which a title does without.
    static let additive = GrammarWords.table("also")
    /// Nouns that, with nothing but "the", mean what was told before: "announced the move".
    static let referring = GrammarWords.table("move decision plan step measure proposal change findings news claims")
    /// Titles that a full name does without.
    static let honorifics = GrammarWords.table("mr mrs ms miss")
    /// Marks of the time of day in the entries of a running report.
    static let clocks = GrammarWords.table("am pm gmt bst est edt local time")
    /// What corrections and furniture begin with.
    static let notices = GrammarWords.table(
        "correction clarification updated update photo image video read click listen watch share")
    /// Words of the speaker; what is said to somebody is no title.
    static let speakers = GrammarWords.table("i we you my our your me us i'm we're i've we've you're")
}
