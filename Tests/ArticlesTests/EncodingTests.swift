import Articles
import EventModel
import Testing

private let words = "Bürgermeister räumt ein: „Zu spät“ – 5 €"

private func utf16(_ text: String, isLittleEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
        let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        return isLittleEndian ? bytes.reversed() : bytes
    }
}

@Test func `UTF-8 may have a byte order mark`() {
    #expect(read([0xEF, 0xBB, 0xBF] + Array("\(words)\n\nText.".utf8), at: "a.txt").text == "\(words)\nText.")
}

@Test(arguments: [true, false])
func `UTF-16 is read with a byte order mark and without`(isLittleEndian: Bool) {
    let bytes = utf16("\(words)\r\n\r\nEin langer Text in lateinischer Schrift.", isLittleEndian: isLittleEndian)
    let mark: [UInt8] = isLittleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
    for reading in [read(mark + bytes, at: "a.txt"), read(bytes, at: "a.txt")] {
        #expect(reading.articles.first?.headline == words)
        #expect(reading.findings == [])
    }
}

@Test func `bytes that are no UTF-8 are Windows-1252`() {
    let reading = read([0x93] + Array("Zu sp".utf8) + [0xE4, 0x74, 0x94, 0x20, 0x80], at: "a.txt")
    #expect(reading.articles.first?.headline == "“Zu spät” €")
    #expect(reading.findings == [])
}

@Test func `a page that claims to be Latin-1 is read as Windows-1252`() {
    let page = Array("<html><head><meta charset=\"iso-8859-1\"></head><body><h1>Caf".utf8) + [0xE9]
    #expect(
        read(page + Array(" by the harbour</h1><p>Text.</p></body></html>".utf8), at: "a.html").articles.first?.headline
            == "Café by the harbour")
}

@Test func `a page in another declared character set is read in it`() {
    // "Мост закрыт" in Windows-1251.
    let head = Array(
        "<html><head><meta http-equiv='Content-Type' content='text/html; charset=windows-1251'></head><body><h1>".utf8)
    let bytes: [UInt8] = [0xCC, 0xEE, 0xF1, 0xF2, 0x20, 0xE7, 0xE0, 0xEA, 0xF0, 0xFB, 0xF2]
    #expect(
        read(head + bytes + Array("</h1></body></html>".utf8), at: "a.html").articles.first?.headline == "Мост закрыт")
}

@Test func `a page that is UTF-8 is read so whatever it claims`() {
    let page = "<html><head><meta charset=\"windows-1252\"></head><body><h1>Zu spät am Hafen</h1></body></html>"
    #expect(read(page, at: "a.html").articles.first?.headline == "Zu spät am Hafen")
}

@Test func `XML is read in its declared character set`() {
    let head = Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss><channel><item><title>Caf".utf8) + [0xE9]
    let reading = read(head + Array("</title></item></channel></rss>".utf8), at: "a.xml")
    #expect(reading.articles.first?.headline == "Café")
    #expect(reading.findings == [])
}

@Test func `a broken byte in much UTF-8 is shown and found`() {
    let reading = read(Array("\(words) \(words) \(words)".utf8) + [0xFF] + Array(" end".utf8), at: "articles/a.txt")
    #expect(reading.articles.first?.headline.hasSuffix("€\u{FFFD} end") == true)
    #expect(reading.complaints == ["articles/a.txt: 1 byte is not UTF-8 and shown as U+FFFD"])
}

@Test func `half a character at the end of UTF-16 is found`() {
    let reading = read([0xFF, 0xFE] + utf16("Head", isLittleEndian: true) + [0x41], at: "a.txt")
    #expect(reading.findings.map(\.rule) == ["lost-text"])
    #expect(reading.articles.first?.headline == "Head")
}
