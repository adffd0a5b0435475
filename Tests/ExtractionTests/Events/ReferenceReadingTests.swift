import Languages
import Testing

@testable import Extraction

@Suite struct `Nouns that refer to what is known` {
    @Test(arguments: [
        "Help came after the flood.", "The victims of Haiti's flood need water.", "They lost all in the Lund flood.",
        "Following this flood he resigned.", "He spoke of their flood.",
    ])
    func `a definite noun behind a preposition only refers`(text: String) throws {
        #expect(try MarkedEvents(text).first(.disaster).isReference)
    }

    @Test(arguments: [
        "The flood took two bridges.", "They were killed in a flood.", "A flood hit Lund.", "Lund floods again.",
        "There was a flood in the old town.",
    ])
    func `a subject, or what is new, does not`(text: String) throws {
        #expect(try !MarkedEvents(text).first(.disaster).isReference)
    }

    @Test func `Spanish articles that are joined to a preposition refer too`() throws {
        let spanish = try MarkedEvents("Las víctimas del terremoto necesitan agua.", in: .spanish)
        #expect(try spanish.first(.disaster).isReference)
    }
}
