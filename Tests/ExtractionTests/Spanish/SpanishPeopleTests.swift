import EventModel
import Languages
import Testing

@testable import Extraction

@Suite struct `Persons in Spanish texts` {
    @Test(arguments: [
        "El presidente [Tomás Ibarra] viajó a Guayaquil con la ministra [Elena Cordero].",
        "La canciller de Ecuador, [Marta Ruales Peña], entregó la nota a la embajada.",
        "Según el fiscal [Hugo de la Vega], el incendio empezó en el muelle.",
        "“No hubo aviso”, dijo [Ana Lucía Prado], vecina del barrio.",
        "El juez [Pedro Salas] y la abogada [Inés Montero] hablaron con la prensa.",
        "[Rosa María Quintero], de 43 años, fue detenida en Cuenca.",
        "El Ministerio de Gobierno confirmó que [Luis Arboleda] dejó el cargo.",
        "Murió el poeta [Julio Saldaña].",
        "La policía busca a [Ramón Egas], exgobernador de Manabí.",
    ])
    func `a name is found with its title, role or family names`(expected: String) {
        #expect(markedPeople(unmarkedPeople(expected), in: .spanish) == expected)
    }

    @Test(arguments: [
        "Ayer la Corte Constitucional rechazó la demanda del Ministerio de Salud.",
        "Según la Policía Nacional, el puerto de Guayaquil sigue cerrado.",
        "Miles de personas marcharon en Quito contra la Ley de Aguas.",
        "Estados Unidos y el Reino Unido firmaron el Tratado de Lisboa.",
        "Varios vecinos del barrio San Roque vieron las llamas.",
        "Nadie resultó herido. Tampoco hubo daños en la Universidad Central.",
        "El martes cerró el Banco del Pacífico. Todavía no se sabe por qué.",
    ])
    func `organisations, places and words that begin a sentence are no persons`(text: String) {
        #expect(markedPeople(text, in: .spanish) == text)
    }

    @Test(arguments: [
        ("[Tomás Ibarra] llegó el lunes. [Ibarra=Tomás Ibarra] no habló."),
        ("[Elena Cordero Paz] renunció. La ministra [Cordero=Elena Cordero Paz] viajará a Lima."),
        ("[Elena Cordero=Elena Cordero Paz] renunció, dijo [Elena Cordero Paz] misma."),
    ])
    func `a family name, and the first of two, is short for the whole`(expected: String) {
        let text = expected.replacing(/=[^\]]*\]/, with: "]")
        #expect(markedPeople(unmarkedPeople(text), in: .spanish) == expected)
    }

    @Test func `who is named in articles of both languages is one`() {
        let spanish = TokenizedText("El alcalde Tomás Cevallos Luna inauguró el puente. Cevallos sonrió.", in: .spanish)
        let english = TokenizedText("Mayor Tomas Cevallos opened the bridge on Friday.")
        let annotator = PersonAnnotator()
        let clusters = PersonLinker.clusters([annotator.annotate(spanish), annotator.annotate(english)])
        #expect(clusters.count == 1)
        #expect(clusters.first?.name == "Tomás Cevallos Luna")
        #expect(clusters.first?.mentions.count == 3)
    }

    @Test(arguments: [
        ("Tomás Ibarra", "Tomás Luna"), ("Tomás Ibarra Luna", "Elena Ibarra"), ("Ann Bell Ford", "Ann Bell"),
        ("John Martin Smith", "John Martin"), ("Paul Leon Baker", "Paul Leon"),
    ])
    func `names that differ in the first family name, or have but one, stay apart`(left: String, right: String) {
        #expect(!NameParts(left).agrees(with: NameParts(right)))
        #expect(!NameParts(right).agrees(with: NameParts(left)))
    }
}

@Test(arguments: SpanishWords.own.map(\.list.name))
func `a Spanish word list has one word a line, in order, and says where it is from`(name: String) throws {
    let list = try #require(SpanishWords.own.first { $0.list.name == name }).list
    let lines = list.lines.map { Array($0.utf8) }
    #expect(!lines.isEmpty && list.source.hasSuffix("."))
    #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    #expect(lines.allSatisfy { $0.first != 0x20 && $0.last != 0x20 })
}
