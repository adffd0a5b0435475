import Extraction
import Testing

@Test(arguments: TimexGrammar.english.rules.flatMap(\.examples))
func `an example of a rule is read as it says`(example: String) {
    #expect(news(example) == example)
}

@Test func `every rule has a name of its own, an explanation and examples`() {
    let rules = TimexGrammar.english.rules
    #expect(Set(rules.map(\.name)).count == rules.count)
    #expect(rules.allSatisfy { !$0.explanation.isEmpty && !$0.examples.isEmpty })
}
