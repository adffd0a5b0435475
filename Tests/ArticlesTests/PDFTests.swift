import EventModel
import Testing

@testable import Articles

/// Whether the program that reads PDF is on this machine; without it these tests are skipped and say so.
private let canRead = ReaderTool.path(of: "pdftotext") != nil && ReaderTool.path(of: "prlimit") != nil

/// A PDF written by hand: a page is a list of lines, each with its place in points from the lower left corner.
private enum SamplePDF {
    typealias Line = (x: Int, y: Int, text: String, size: Int)

    static func bytes(_ pages: [[Line]]) -> [UInt8] {
        var objects = ["<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
        for page in pages {
            let words = page.map { "BT /F \($0.size) Tf \($0.x) \($0.y) Td (\($0.text)) Tj ET\n" }.joined()
            objects.append("<</Length \(words.utf8.count)>>stream\n\(words)\nendstream")
        }
        let root = 2 * pages.count + 2
        for index in pages.indices {
            objects.append(
                "<</Type/Page/Parent \(root) 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 1 0 R>>>>/Contents \(index + 2) 0 R>>"
            )
        }
        let kids = pages.indices.map { "\(pages.count + 2 + $0) 0 R" }.joined(separator: " ")
        objects.append("<</Type/Pages/Kids[\(kids)]/Count \(pages.count)>>")
        objects.append("<</Type/Catalog/Pages \(root) 0 R>>")
        return written(objects)
    }

    private static func written(_ objects: [String]) -> [UInt8] {
        var text = "%PDF-1.4\n"
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(text.utf8.count)
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = text.utf8.count
        let rows = places.map { String(repeating: "0", count: 10 - String($0).count) + "\($0) 00000 n \n" }.joined()
        text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n\(rows)"
        text += "trailer<</Size \(objects.count + 1)/Root \(objects.count) 0 R>>\nstartxref\n\(start)\n%%EOF"
        return Array(text.utf8)
    }
}

@Suite struct PDFTests {
    @Test(.enabled(if: canRead, "pdftotext (poppler-utils) is not installed"))
    func `columns are read in order, words and paragraphs are joined, heads and page numbers set apart`() {
        let first: [SamplePDF.Line] = [
            (60, 800, "Harbour Post", 9), (60, 740, "Crane hits bridge", 22),
            (60, 700, "A floating crane has struck the road", 11), (60, 686, "bridge over the harbour, and engi-", 11),
            (60, 672, "neers found a crack of two metres.", 11), (320, 700, "Nobody was hurt, the harbour master", 11),
            (320, 686, "said on Tuesday. The repair will take", 11), (290, 40, "1", 9),
        ]
        let second: [SamplePDF.Line] = [
            (60, 800, "Harbour Post", 9), (60, 740, "six weeks, and the old road is open.", 11), (290, 40, "2", 9),
        ]
        let article = read(SamplePDF.bytes([first, second]), at: "a.pdf").articles.first
        let story = article?.paragraphs.filter { $0.kind == .body } ?? []
        #expect(article?.headline == "Crane hits bridge")
        #expect(
            story.map(\.text) == [
                "A floating crane has struck the road bridge over the harbour, and engineers found a crack of two metres.",
                "Nobody was hurt, the harbour master said on Tuesday. The repair will take six weeks, and the old road is open.",
            ])
        #expect(story.map(\.page) == [1, 1])
        #expect(article?.paragraphs.filter { $0.page == 2 }.allSatisfy { $0.kind.isFurniture } == true)
    }

    @Test(.enabled(if: canRead, "pdftotext (poppler-utils) is not installed"))
    func `a page without text is said to be a scan, and a broken file to be broken`() {
        let scan = read(SamplePDF.bytes([[]]), at: "a.pdf")
        #expect(scan.articles.isEmpty)
        #expect(scan.complaints.contains { $0.contains("scan") && $0.contains("ocrmypdf") })
        let broken = read("%PDF-1.7\nnothing", at: "a.pdf")
        #expect(broken.articles.isEmpty)
        #expect(broken.complaints.contains { $0.contains("damaged") })
    }

    @Test func `a tool that is missing, fails or never ends is a failure, and no trouble`() {
        #expect(throws: ReaderTool.Failure.missing) { try ReaderTool(name: "no-such-tool", arguments: []).run([]) }
        #expect(throws: ReaderTool.Failure.failed) { try ReaderTool(name: "false", arguments: []).run([1]) }
        #expect(throws: ReaderTool.Failure.tooLarge) {
            try ReaderTool(name: "cat", arguments: [], output: 1000).run([UInt8](repeating: 1, count: 100_000))
        }
        #expect(throws: ReaderTool.Failure.tooSlow) {
            try ReaderTool(name: "tail", arguments: ["-f", "/dev/null"], seconds: 0).run([])
        }
    }
}
