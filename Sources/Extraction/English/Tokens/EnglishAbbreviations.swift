extension Abbreviations {
    /// English.
    static let english = Abbreviations(
        beforeName: """
            mr mrs ms mx dr prof sen rep gov gen col lt sgt capt cmdr cdr maj adm rev hon st pres supt insp cpl pvt brig \
            fr msgr mme mlle sr sra messrs ste mt ft atty det vs
            """,
        beforeNumber: "no nos vol vols fig figs pp p sec art ch",
        anywhere: """
            inc corp co ltd llc bros jr plc etc al dept univ assn est approx ca cf ed eds ave blvd rd jan feb mar apr jun \
            jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun calif fla ill mass minn wash ariz \
            colo conn del mich miss mo neb nev okla ore pa tenn tex va wis cos intl govt natl b c d r
            """,
        openers: """
            the a an in on at he she it they we i you this that these those there but and or so if when while as after \
            before since for from by with to of his her its their our my your what who where why how no not yes however \
            meanwhile although though because until during under over most many some all both each every one two three \
            another other others more now then here also according
            """)
}
