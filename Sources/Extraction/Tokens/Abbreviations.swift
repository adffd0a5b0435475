/// Words whose full stop need not end a sentence.
enum Abbreviations {
    enum Kind: Sendable {
        /// A name follows: the full stop never ends the sentence.
        case beforeName
        /// Only an abbreviation before a number (`No. 5`).
        case beforeNumber
        /// May stand last in a sentence.
        case anywhere
    }

    static let lexicon: WordTable<Kind> = {
        var table = WordTable<Kind>()
        for word in beforeName.split(separator: " ") { table[String(word)] = .beforeName }
        for word in beforeNumber.split(separator: " ") { table[String(word)] = .beforeNumber }
        for word in anywhere.split(separator: " ") { table[String(word)] = .anywhere }
        return table
    }()

    static let openers: WordTable<Bool> = {
        var table = WordTable<Bool>()
        for word in openerWords.split(separator: " ") { table[String(word)] = true }
        return table
    }()

    private static let beforeName = """
        mr mrs ms mx dr prof sen rep gov gen col lt sgt capt cmdr cdr maj adm rev hon st pres supt insp cpl pvt brig \
        fr msgr mme mlle sr sra messrs ste mt ft atty det vs
        """
    private static let beforeNumber = "no nos vol vols fig figs pp p sec art ch"
    private static let anywhere = """
        inc corp co ltd llc bros jr plc etc al dept univ assn est approx ca cf ed eds ave blvd rd jan feb mar apr jun \
        jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun calif fla ill mass minn wash ariz \
        colo conn del mich miss mo neb nev okla ore pa tenn tex va wis cos intl govt natl b c d r
        """
    private static let openerWords = """
        the a an in on at he she it they we i you this that these those there but and or so if when while as after \
        before since for from by with to of his her its their our my your what who where why how no not yes however \
        meanwhile although though because until during under over most many some all both each every one two three \
        another other others more now then here also according
        """
}
