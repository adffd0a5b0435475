import Testing

@testable import Articles

@Suite struct `Tags with very many attributes` {
    private static let many = (1...300).map { "w\($0)" }.joined(separator: " ")
    private static let attributes = (1...100_000).map { "a\($0)=\"<\($0)>\"" }

    private func thinned(_ text: String) -> String {
        String(decoding: CrowdedTags.thinned(Array(text.utf8)), as: UTF8.self)
    }

    @Test func `keep the first of them`() {
        let kept = Self.attributes.prefix(CrowdedTags.most).joined(separator: " ")
        let all = Self.attributes.joined(separator: " ")
        #expect(thinned("<p \(all)>x</p><b \(all)/>y") == "<p \(kept) >x</p><b \(kept) >y")
        #expect(thinned("<p \(kept)>x") == "<p \(kept)>x")
    }

    @Test(arguments: [
        "<script>if (a <b \(many)) {}</script>", "<style>x <b \(many)</style>", "<!-- <b \(many) -->",
        "<x><![CDATA[a <b \(many)]]></x>", "1 < \(many) > 0", "<p a = 'x' b='\(many)' c=\"\(many)\">",
        "<a href=x>\(many)</a>",
    ])
    func `are no others`(text: String) {
        #expect(thinned(text) == text)
    }

    @Test(arguments: [
        "", "<", "<a", "<a b=\"", "<!--", "<![CDATA[", "<script", "<script>", "<a \(many)", "<a b='\(many)",
    ])
    func `may have no end`(text: String) {
        #expect(text.hasPrefix(thinned(text)))
    }

    @Test(arguments: ["a.html", "a.xml"]) func `lose no text`(path: String) {
        let all = Self.attributes.joined(separator: " ").replacing("<", with: "(")
        let text =
            path == "a.html"
            ? "<html><body><h1>Crane falls</h1><p \(all)>Nobody was hurt.</p></body></html>"
            : "<nitf \(all)><body><body.head><hedline><hl1>Crane falls</hl1></hedline></body.head>"
                + "<body.content><p>Nobody was hurt.</p></body.content></body></nitf>"
        #expect(read(text, at: path).text == "Crane falls\nNobody was hurt.")
    }
}
