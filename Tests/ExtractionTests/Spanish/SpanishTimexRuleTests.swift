import Extraction
import Testing

@Test(arguments: TimexGrammar.spanish.rules.flatMap(\.examples))
func `an example of a Spanish rule is read as it says`(example: String) {
    #expect(news(example, .spanish) == example)
}

@Test func `every Spanish rule has a name of its own, an explanation and examples`() {
    let rules = TimexGrammar.spanish.rules
    #expect(Set(rules.map(\.name)).count == rules.count)
    #expect(rules.allSatisfy { !$0.explanation.isEmpty && !$0.examples.isEmpty })
}
