internal import Containers
internal import EventModel

extension Article {
    /// What stands for all of it that events are found by: 16 bytes of a SHA-256.
    var print: [UInt8] {
        var said: [UInt8] = []
        func say(_ text: String?) {
            // Its length before it, so that nothing can be said in two ways.
            withUnsafeBytes(of: Int64(text?.utf8.count ?? -1).littleEndian) { said.append(contentsOf: $0) }
            said.append(contentsOf: (text ?? "").utf8)
        }
        for text in [headline, published?.date.text, url] { say(text) }
        for paragraph in paragraphs {
            for text in ["\(paragraph.ordinal)", paragraph.kind.rawValue, paragraph.text] { say(text) }
        }
        return Array(SHA256(of: said).bytes.prefix(16))
    }
}
