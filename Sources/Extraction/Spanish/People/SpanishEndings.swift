/// Endings of Spanish words and of names in Spanish texts.
enum SpanishEndings {
    /// Endings divided by spaces, each list with what it says of a word.
    static let lists: [(endings: String, trait: WordTrait)] =
        EnglishEndings.lists.filter { $0.trait != .nounEnding } + [
            (
                """
                able ables adas ado ados ajes ando anza aron aría arán ción ccion dades dad encia ente erán ible ibles icas \
                icos idad ido idos iendo ieron iones ismo ista istas mente mento orio rias rá rán tades tura udes ó
                """, .nounEnding
            )
        ]
}
