import EventModel
import Languages
import Testing

@testable import Extraction

@Test(arguments: TimexGrammar.portuguese.rules.flatMap(\.examples))
func `an example of a Portuguese rule is read as it says`(example: String) {
    #expect(news(example, .portuguese) == example)
}

@Test func `natal in small letters is native and no feast`() {
    let text = TokenizedText("Voltou à cidade natal em maio.", in: .portuguese)
    let found = TimexAnnotator(grammar: .portuguese).annotate(text, published: Day(year: 2026, month: 1, day: 28))
    #expect(found.map(\.text) == ["maio"])
}

@Suite struct `Persons in Portuguese texts` {
    @Test(arguments: [
        "O presidente [Tomás Ribeiro] viajou a Lisboa com a ministra [Helena Coutinho].",
        "Segundo o promotor [Hugo Almeida], o incêndio começou no cais.",
        "“Não houve aviso”, disse [Ana Lúcia Prado], moradora do bairro.",
        "Morreu o poeta [Júlio Saldanha].",
    ])
    func `a name is found with its title or role`(expected: String) {
        #expect(markedPeople(unmarkedPeople(expected), in: .portuguese) == expected)
    }

    @Test(arguments: [
        "Ontem o Supremo Tribunal rejeitou o pedido do Ministério da Saúde.",
        "Segundo a Polícia Federal, o porto de Santos continua fechado.",
        "Ninguém ficou ferido na Universidade do Porto.",
    ])
    func `organisations, places and words that begin a sentence are no persons`(text: String) {
        #expect(markedPeople(text, in: .portuguese) == text)
    }

    @Test func `a language without events tells none`() {
        let text = TokenizedText("O ministro matou o vizinho. Matar a tiros.", in: .portuguese)
        #expect(EventAnnotator().annotate(text, timexes: [], people: []).isEmpty)
    }
}

@Test(arguments: PortugueseWords.own.map(\.list.name))
func `a Portuguese word list has one word a line, in order, and says where it is from`(name: String) throws {
    let list = try #require(PortugueseWords.own.first { $0.list.name == name }).list
    let lines = list.lines.map { Array($0.utf8) }
    #expect(!lines.isEmpty && list.source.hasSuffix("."))
    #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
}
