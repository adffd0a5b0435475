import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

/// Changes of a document, and what they leave as it was.
@Suite struct EditableDocumentTests {
    private func edit(_ text: String, _ change: (inout EditableDocument) throws -> Void) throws -> String {
        var document = try EditableDocument(Array(text.utf8), as: .yaml)
        try change(&document)
        return String(decoding: document.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("a: «old» # why\nb: 2\n", "new", "new"), ("a: «'old'»\n", "it's", "'it''s'"),
        ("a: «\"old\"» # q\n", "say \"x\"", "\"say \\\"x\\\"\""), ("a:    «old»\n\n# c\nb: 1\n", "x: y", "\"x: y\""),
        ("a: [x]\nb: {k: «v», l: w}\n", "1, 2", "\"1, 2\""), ("- 1\n- a: «two\n    lines»\n  b: 3\n", "one", "one"),
        ("- |\n  x\n- a: «>-\n    folded\n    text\n\n    more»\n  # c\n", "one", "\"one\""),
        ("a: «|\n  old\n  text»\n\n# c\nb: 1\n", "new\n\n  text\n", "|\n  new\n\n    text"),
        ("a: «2»\n", "", "\"\""), ("a: «2»\n", "null", "\"null\""), ("a: «2»\n", "- x", "\"- x\""),
        ("a: «2»\n", " x", "\" x\""), ("a: «x»", "x #y", "\"x #y\""), ("ü: «ü» # é\n", "日本", "日本"),
        ("a:« » # nothing yet\n", "2", " 2 "), ("a: [«x», y]\n", "z", "z"), ("a: \"\\\n  x\"\nb: «c»\n", "d", "d"),
        ("a: '\u{2028}'\nb: «c»\n", "d", "d"), ("a: «2026-01-27»\n", "2026-01-28", "2026-01-28"),
        ("a: «!!str 5»\nb: c\n", "6", "!!str 6"),
    ])
    func `a text is replaced where it stands, in its own quotes where they fit`(
        _ marked: String, _ text: String, _ written: String
    ) throws {
        let parts = marked.split(omittingEmptySubsequences: false) { $0 == "«" || $0 == "»" }.map(String.init)
        try #require(parts.count == 3)
        let before = parts.joined()
        var document = try EditableDocument(Array(before.utf8), as: .yaml)
        let path = try #require(document.path(ofLeafAt: parts[0].utf8.count))
        try document.replace(path, with: .text(text))
        #expect(String(decoding: document.bytes, as: UTF8.self) == parts[0] + written + parts[2])
        #expect(document.value(at: path) == .text(text))
    }

    @Test func `a new key comes behind the one named, with its indentation, below its comment`() throws {
        let text = """
            title: A # short
            sources:
              - article: x
                paragraph: 4 # the fourth
                # the claims
                claims: []

            # unknown to us
            extra: {b: 1}
            """
        let changed = try edit(text) { document in
            try document.insert("quote", .text("on: Wednesday"), into: ["sources", 0], after: "paragraph")
            try document.insert("time", .text("11:00"), after: "title")
            try document.insert("c", .literal("2"), into: ["extra"])
        }
        #expect(
            changed == """
                title: A # short
                time: "11:00"
                sources:
                  - article: x
                    paragraph: 4 # the fourth
                    quote: "on: Wednesday"
                    # the claims
                    claims: []

                # unknown to us
                extra: {b: 1, c: 2}
                """)
    }

    @Test func `elements are added by lines or in brackets, as the list is written`() throws {
        let text = "tags: [a, b]\npeople:\n- x # first\n# then\n- y\nsources: # none yet\nlast: 1\n"
        let source = DocumentValue.map([
            .init("article", .text("lbc")), .init("paragraph", .literal("2")),
            .init("claims", .list([.map([.init("property", .text("date")), .init("value", .text("2026"))])])),
        ])
        let changed = try edit(text) { document in
            try document.insert(.text("0"), at: 0, into: ["tags"])
            try document.insert(.text("c, d"), at: 3, into: ["tags"])
            try document.insert(.map([.init("person", .text("z"))]), at: 1, into: ["people"])
            try document.insert(source, at: 0, into: ["sources"])
        }
        #expect(
            changed == """
                tags: [0, a, b, "c, d"]
                people:
                - x # first
                - {person: z}
                # then
                - y
                sources:
                  - article: lbc
                    paragraph: 2
                    claims:
                      - {property: date, value: 2026} # none yet
                last: 1

                """)
    }

    @Test func `what is removed takes its own line along, and nothing else`() throws {
        let text = """
            # top
            title: A
            tags: [a, b, c]
            sources:
              # the first
              - article: x # gone
                paragraph: 1

              # the second
              - article: y
                paragraph: 2
            last: |
              text

            """
        let changed = try edit(text) { document in
            try document.remove(["tags", 1])
            try document.remove(["tags", 1])
            try document.remove(["sources", 0])
            try document.remove(["sources", 0, "article"])
            try document.remove(["title"])
        }
        #expect(
            changed == """
                # top
                tags: [a]
                sources:
                  # the first

                  # the second
                  - paragraph: 2
                last: |
                  text

                """)
        #expect(
            try edit(changed) { try $0.remove(["sources", 0]) } == """
                # top
                tags: [a]
                sources: []
                  # the first

                  # the second
                last: |
                  text

                """)
    }

    @Test func `front matter is changed with its marks, its ends of lines and the notes below as they are`() throws {
        let text = "\u{FEFF}---\r\ntitle: A\r\n# c\r\n---\r\ntitle: B\r\n\r\n--- \r\n"
        var document = try EditableDocument(Array(text.utf8), as: .markdown)
        try document.replace(["title"], with: .text("Ü"))
        try document.insert("tags", .list([.text("x")]))
        #expect(
            String(decoding: document.bytes, as: UTF8.self)
                == "\u{FEFF}---\r\ntitle: Ü\r\ntags: [x]\r\n# c\r\n---\r\ntitle: B\r\n\r\n--- \r\n")
    }

    @Test func `a row of a table is changed as JSON, numbers without quotes`() throws {
        let text = "{\"id\":\"a\"}\n{\"id\":\"ü\", \"n\": 4, \"q\":\"x\", \"l\":[]}\r\n{\"id\":\"c\"}\n"
        var document = try EditableDocument(Array(text.utf8), as: .row(2))
        try document.replace(["n"], with: .text("15"))
        try document.replace(["q"], with: .text("a\"\\\u{1}b"))
        try document.insert("m", .literal("7"), after: "n")
        try document.insert(.text("e"), at: 0, into: ["l"])
        let row = "{\"id\":\"ü\", \"n\": 15, \"m\": 7, \"q\":\"a\\\"\\\\\\u0001b\", \"l\":[\"e\"]}\r\n"
        #expect(String(decoding: document.bytes, as: UTF8.self) == "{\"id\":\"a\"}\n\(row){\"id\":\"c\"}\n")
    }

    @Test func `what would change more than was asked for is refused, and nothing is changed`() throws {
        let text = "a: &x old\nb: *x\n"
        var aliased = try EditableDocument(Array(text.utf8), as: .yaml)
        try aliased.replace(["b"], with: .text("new"))
        #expect(String(decoding: aliased.bytes, as: UTF8.self) == "a: &x old\nb: new\n")
        var anchored = try EditableDocument(Array("a: &x old\n".utf8), as: .yaml)
        try anchored.replace(["a"], with: .text("new"))
        #expect(String(decoding: anchored.bytes, as: UTF8.self) == "a: &x new\n")
        #expect(throws: RewritingError.noSuchPlace("a[0].b")) { try anchored.replace(["a", 0, "b"], with: .null) }
        #expect(throws: RewritingError.self) { try EditableDocument([0x61, 0xFF], as: .yaml) }
        #expect(throws: RewritingError.self) { try EditableDocument(Array("no front matter".utf8), as: .markdown) }
        #expect(throws: RewritingError.self) { try EditableDocument(Array("{}\n".utf8), as: .row(2)) }
    }
}

extension EditableDocument {
    /// The way to the scalar that begins at a byte.
    func path(ofLeafAt offset: Int) -> DocumentPath? {
        func find(_ node: SyntaxNode, _ path: DocumentPath) -> DocumentPath? {
            switch node.content {
            case .null, .text: return node.range.lowerBound == offset ? path : nil
            case .list(let nodes):
                return nodes.indices.lazy.compactMap { find(nodes[$0], path + [.index($0)]) }.first
            case .map(let entries):
                return entries.lazy.compactMap { find($0.value, path + [.key($0.key)]) }.first
            }
        }
        return find(root, [])
    }
}
