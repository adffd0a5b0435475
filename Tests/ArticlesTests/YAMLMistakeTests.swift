import EventModel
import Testing

@testable import Articles

/// Each kind of mistake with where it is and what is said of it.
@Suite struct YAMLMistakeTests {
    private static let second = "a second “: ” on this line"
    private static let quote = "a quotation mark opens here and never closes"
    private static let behind = "something stands behind a closed quotation mark"
    private static let doubled = "a backslash between double quotation marks is written twice"

    /// `«` stands before the place.
    @Test(arguments: [
        ("title: Ferry«: late again", second), ("title: Ferry\n  date«: 2019", "this line is moved in further"),
        ("title:Ferry\ndate«: 2019", "the line above is no “key: value”"),
        ("title: Ferry\n«Late again\ndate: 2019", "this line has no “key: ”"),
        ("title: «\"Ferry\ndate: 2019", quote), ("title: «'Ferry\ndate: 2019", quote),
        ("title: 'Ferry' «is late\ndate: 2019", behind), ("tags: [ferry] «late\ndate: 2019", behind),
        ("a:\n    b: 1\n  «c: 2", "not as far right as those above"),
        ("title: \"C:«\\quay\"", doubled), ("title: \"\\x«quay\"", doubled),
        ("tags: «[ferry, quay\ndate: 2019", "a list opens with [ here"), ("x: «{a: 1 b: 2}", "a { opens here"),
        ("tags:\n  - ferry\n  «late: yes", "this line is none of the list above"),
        ("tags: «- ferry", "on a line of its own"), ("tags: [a,«, b]", "a value is missing here"),
        ("people:\n«\t- ana", "there is a tab here"), ("a:\n  b: 1\n«\tc: 2", "there is a tab here"),
        ("author: «@harbour", "cannot begin with this sign"), ("part: «%20", "cannot begin with this sign"),
        ("«%20 of all", "for the parser alone"), ("title: «*Ferry* late", "begins with * or &"),
        ("title: «*Ferry", "begins with *"), ("title: «& Sons", "begins with * or &"),
        ("title: «!a!b c", "begins with !"), ("notes: «| Ferry\n  late", "behind | or > the line ends"),
        ("title: «? who", "begins with “? ”"), ("«a: 1\nb: 2\na: 3", "the key “a” stands here twice"),
    ])
    func `is said with its place and what would be right`(_ marked: String, _ said: String) throws {
        let parts = marked.split(separator: "«", omittingEmptySubsequences: false)
        let before = parts[0].split(separator: "\n", omittingEmptySubsequences: false)
        let text = parts.joined() + "\n"
        let finding = try #require(complaint(in: text))
        #expect(finding.message.hasPrefix("not YAML: ") && finding.message.contains(said))
        #expect(finding.line == before.count + 1)
        #expect(finding.column == (before.last?.unicodeScalars.count ?? 0) + 1)
    }

    @Test func `what cannot be seen is named`() throws {
        #expect(try #require(complaint(in: "title: A\u{1}\n")).message.contains("control character"))
    }

    /// In the front matter of an article, below its first line.
    private func complaint(in yaml: String) -> Finding? {
        read("---\n\(yaml)---\nHead\n\nText.", at: "a.md").findings.first { $0.rule == "invalid-yaml" }
    }
}
