/// Words of a language around the names of places.
struct PlaceGrammar: Sendable {
    /// What stands before where something happened.
    var prepositions: WordTable<Bool>
    /// What may stand between.
    var attributes: WordTable<Bool>
    /// Words of the names of places, by hash.
    var names: Set<UInt64>
}
