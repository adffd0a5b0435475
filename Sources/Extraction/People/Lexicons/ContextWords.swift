/// Words beside a name that speak for or against a person; of general knowledge.
enum ContextWords {
    /// Verbs of saying, in the forms that attribute speech.
    static let speech = """
        acknowledged added adds admits admitted alleged alleges announced announces argue argued argues asked asks
        asserted asserts believed believes claim claimed claims commented comments complained complains conceded
        concedes concluded confirmed confirms contended continued declared declares denied denies described describes
        emphasised emphasized estimated exclaimed explained explains expressed hinted indicated insisted insists joked
        lamented maintained maintains mentioned noted notes observed pledged pointed predicted proclaimed promised
        quipped quoted reads recalled recalls recounted reiterated remarked reminded replied replies reported reports
        responded responds revealed reveals said say saying says shouted speaking spoke stated states stressed stresses
        suggested suggests tell tells testified testifies thinks thought told tweeted urged urges vowed warned warns
        writes wrote yelled
        """

    /// Verbs that people do.
    static let human = """
        agreed apologized appointed arrested attended beat became began born came charged coached composed convicted
        decided defeated diagnosed died dies directed directs divorced drafted drove earned elected felt finished fired
        fought founded gave got graduated grew hated he herself himself hired hit hoped hospitalized injured joined
        kept killed knew leads led left lived lives lost loved made managed married met missed moved murdered named
        painted performed pitched played plays pleaded produced raced ran received recorded refused replaced resigned
        retired returned runs sacked sang saw scored selected sentenced served she shot signed sings starred stars
        studied succeeded suffered survived testified took traded tried visited wanted went who whose wins won worked
        works wounded wrote
        """

    /// Words before a place or a time and seldom before a person.
    static let placePrepositions = """
        in at near from into across through throughout outside inside around toward towards via within off onto
        """
    /// Words before a person as often as not.
    static let personPrepositions = """
        by with and to for of against between including like versus vs or than as while when after before that but if
        because named called nicknamed
        """
    /// Articles and their like.
    static let determiners = """
        the a an this that these those its their our my your his her some any each every no all both
        """
    /// Words that begin a sentence with a capital and are in no name.
    static let functionWords = """
        eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
        a about above according across added additionally after again against alas all almost along already also
        although always am among an and another any anyone anything apart are around as as-yet at based be because been
        before behind being below beneath beside besides between beyond born both but by can could currently despite
        did do does done down due during each earlier early eight either even eventually every everybody everyone
        everything except few finally first five following for formerly four from further furthermore generally given
        had has have having he hence her here herself him himself his how however i if in including initially inside
        instead into is it its itself just last late later let like many may maybe me meanwhile might more moreover
        most much must my near neither never nevertheless next nine no nobody none nonetheless nor not nothing now of
        off often oh on once one only onto or originally other others our out outside over overall own past per perhaps
        previously prior rather recently same second seven several shall she should similarly since six so some
        somebody someone something sometimes soon still subsequently such suddenly ten than thanks that the their them
        themselves then there therefore these they third this those though three through throughout thus to today
        tomorrow too toward towards two two-time under unfortunately unknown unless unlike until up upon us usually
        very via was we well were what whatever when where whether which while who whoever whom whose why will with
        within without would yes yesterday yet you your
        """

    /// Forms of be, have and the modal verbs.
    static let auxiliaries =
        "is was are were be been has had have did does do will would can could may might must should"
    /// Pronouns that stand for a person.
    static let personPronouns = "he she his her him hers himself herself who whose whom"
    /// Pronouns that stand for a thing.
    static let thingPronouns = "it its itself which"
    /// Words of birth and death.
    static let life = "born died dies née aged age married"
    /// Months, weekdays, feasts.
    static let calendar = """
        AD AM Apr April Aug August BC BST CET Christmas CST Dec December Easter EDT EST Feb February Fri Friday GMT
        Halloween Hanukkah Jan January Jul July Jun June Mar March May Mon Monday Nov November Oct October Passover PM
        PST Ramadan Sat Saturday Sep Sept September Sun Sunday Thanksgiving Thu Thurs Thursday Tue Tues Tuesday UTC Wed
        Wednesday
        """
}
