import Containers
import Interchange
import RandomNumbers
import Testing

@Suite struct `Separated values` {
    private func texts(_ text: String) -> [[String]] {
        Sheet(separatedValues: Array(text.utf8)).rows.map { $0.cells.map(\.text) }
    }

    @Test(arguments: [
        ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
        ("a;b\n\"x;y\";2\n", [["a", "b"], ["x;y", "2"]]),
        ("a\tb\n\"say \"\"so\"\"\"\t\n", [["a", "b"], ["say \"so\"", ""]]),
        ("a|b,c|d\n1|2|3\n", [["a", "b,c", "d"], ["1", "2", "3"]]),
        ("a,b\n\n,\n\"two\nlines\",z", [["a", "b"], ["two\nlines", "z"]]),
        ("", []),
    ]) func `are read by the separator that the first line has most of`(text: String, rows: [[String]]) {
        #expect(texts(text) == rows)
    }

    @Test func `say where each cell begins`() {
        let rows = Sheet(separatedValues: Array("é,b\n\"x\ny\",c,d\nz,,w\n".utf8)).rows
        #expect(rows.map(\.line) == [1, 2, 4])
        #expect(rows[1].cells.map(\.column) == [1, 4, 6])
        #expect(rows[2].cells.map(\.column) == [1, 3, 4])
    }

    @Test func `tell where a quotation mark is never closed, and give what stands there`() {
        let sheet = Sheet(separatedValues: Array("a,b\nx,\"y\nz".utf8))
        #expect(sheet.faults == [.init(line: 2, column: 3, message: "the quotation mark is never closed")])
        #expect(sheet.rows.last?.cells.map(\.text) == ["x", "y\nz"])
    }

    @Test func `are read in the encodings that spreadsheets write`() {
        let text = "Ort,Jahr\nKöln – “Dom”,1248\n"
        let little: [UInt8] = text.utf16.reduce(into: [0xFF, 0xFE]) { $0 += [UInt8($1 & 255), UInt8($1 >> 8)] }
        let big: [UInt8] = text.utf16.reduce(into: [0xFE, 0xFF]) { $0 += [UInt8($1 >> 8), UInt8($1 & 255)] }
        let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        let expected = Sheet(separatedValues: Array(text.utf8))
        for bytes in [little, big, marked] { #expect(Sheet(separatedValues: bytes) == expected) }
        let windows: [UInt8] = [UInt8(ascii: "K"), 0xF6, 0x93, 0x80, UInt8(ascii: "\n")]
        #expect(Sheet(separatedValues: windows).rows.first?.cells.first?.text == "Kö“€")
    }

    @Test func `come back as they were written, whatever stands in them`() {
        var random = SeededRandom(seed: 4)
        let pieces = ["a", ",", "\"", "\n", ";", "\t", "é", "\u{301}", "|", " ", "'", "=1+1", "\r\n", "漢"]
        for _ in 0..<300 {
            let rows = (0..<3).map { _ in
                (0..<3).map { _ in
                    (0..<Int.random(in: 0..<6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
                        .joined()
                }
            }
            let text = "x,y,z\r\n" + rows.map { CSVRecord($0).description + "\r\n" }.joined()
            let read = Sheet(separatedValues: Array(text.utf8))
            let expected = rows.filter { $0.contains { !$0.isEmpty } }
            #expect(read.rows.dropFirst().map { $0.cells.map(\.text) } == expected)
            #expect(read.faults.isEmpty)
        }
    }
}
