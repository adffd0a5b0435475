/// English words around the names of places.
enum PlaceWords {
    /// What stands before where something happened.
    static let prepositions = GrammarWords.table("in at near outside inside across throughout around")
    /// What may stand between.
    static let attributes = GrammarWords.table(
        """
        the city town village port capital province state district region of northern southern eastern western central north
        south east west downtown neighbouring nearby
        """)
    /// Words of the names of places, by hash.
    static let names: Set<UInt64> = {
        var names: Set<UInt64> = []
        for list in [EnglishWords.places, EnglishWords.cities] { list.forEachHash { names.insert($0) } }
        return names
    }()
}
