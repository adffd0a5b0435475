import Articles
import Containers

/// Web archives made byte by byte, of pages of our own.
enum ArchiveSamples {
    static let story = [
        "The ferry to Lunholm stayed in port on Monday because its second engine had failed, the harbour office said.",
        "Some forty passengers spent the night in the gymnasium of the island's only school, where the caretaker had "
            + "put up camp beds and made soup for all of them.",
        "A spare part is to come by lorry from the mainland, said harbour master Inga Dahl, but nobody knows when.",
    ]

    /// A page whose headline and text name a number, so that no two are alike.
    static func page(_ number: Int = 1) -> String {
        let paragraphs = story.map { "<p>\($0)</p>" }.joined()
        return """
            <html><head><title>Ferry stays in port, day \(number)</title></head><body><article>
            <h1>Ferry stays in port, day \(number)</h1>\(paragraphs)</article></body></html>
            """
    }

    /// An answer of a server.
    static func answer(
        _ body: [UInt8], type: String = "text/html; charset=utf-8", status: String = "200 OK", more: String = ""
    ) -> [UInt8] {
        Array("HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\n\(more)\r\n".utf8) + body
    }

    /// A record with its head and what ends it.
    static func record(
        _ block: [UInt8], type: String = "response", url: String = "https://coast.example/news/ferry",
        date: String = "2027-03-05T06:07:08Z", media: String = "application/http; msgtype=response", more: String = ""
    ) -> [UInt8] {
        let head = """
            WARC/1.1
            WARC-Type: \(type)
            WARC-Target-URI: \(url)
            WARC-Date: \(date)
            WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>
            Content-Type: \(media)
            Content-Length: \(block.count)
            \(more)

            """
        let lines = head.split(separator: "\n", omittingEmptySubsequences: true).joined(separator: "\r\n")
        return Array("\(lines)\r\n\r\n".utf8) + block + Array("\r\n\r\n".utf8)
    }

    /// A record of a numbered page.
    static func pageRecord(_ number: Int, more: String = "") -> [UInt8] {
        record(answer(Array(page(number).utf8)), url: "https://coast.example/news/ferry-\(number)", more: more)
    }

    /// A member of gzip that stores its bytes as they are (RFC 1952, RFC 1951 3.2.4).
    static func gzip(_ bytes: [UInt8]) -> [UInt8] {
        let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
        var packed = head
        packed += deflate(bytes)
        packed += little(Int(crc32(bytes)), 4)
        packed += little(bytes.count, 4)
        return packed
    }

    /// Blocks of DEFLATE that store.
    static func deflate(_ bytes: [UInt8]) -> [UInt8] {
        var (packed, rest) = ([UInt8](), bytes[...])
        repeat {
            let piece = rest.prefix(65_535)
            rest = rest.dropFirst(piece.count)
            packed.append(rest.isEmpty ? 1 : 0)
            packed += little(piece.count, 2)
            packed += little(~piece.count & 0xFFFF, 2)
            packed += piece
        } while !rest.isEmpty
        return packed
    }

    /// A stream of zlib (RFC 1950).
    static func zlib(_ bytes: [UInt8]) -> [UInt8] {
        var (low, high) = (1, 0)
        for byte in bytes {
            low = (low + Int(byte)) % 65_521
            high = (high + low) % 65_521
        }
        let head: [UInt8] = [0x78, 0x01]
        var packed = head
        packed += deflate(bytes)
        packed += little(high << 16 | low, 4).reversed()
        return packed
    }

    /// A zip archive whose members are stored.
    static func zip(_ members: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        var bytes: [UInt8] = []
        var table: [UInt8] = []
        for (name, contents) in members {
            var common = little(20, 2)
            common += little(0, 8)
            common += little(Int(crc32(contents)), 4)
            common += little(contents.count, 4)
            common += little(contents.count, 4)
            common += little(name.utf8.count, 2)
            common += little(0, 2)
            table += [0x50, 0x4B, 1, 2]
            table += little(20, 2)
            table += common
            table += little(0, 10)
            table += little(bytes.count, 4)
            table += name.utf8
            bytes += [0x50, 0x4B, 3, 4]
            bytes += common
            bytes += name.utf8
            bytes += contents
        }
        let start = bytes.count
        bytes += table
        bytes += [0x50, 0x4B, 5, 6]
        for (number, width) in [(0, 4), (members.count, 2), (members.count, 2), (table.count, 4), (start, 4), (0, 2)] {
            bytes += little(number, width)
        }
        return bytes
    }

    private static func little(_ number: Int, _ width: Int) -> [UInt8] {
        (0..<width).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    private static func crc32(_ bytes: [UInt8]) -> UInt32 {
        var crc = UInt32.max
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 {
                let isOdd = crc & 1 == 1
                crc >>= 1
                if isOdd { crc ^= 0xEDB8_8320 }
            }
        }
        return ~crc
    }
}

/// All that is read of a file of many articles.
func readRecords(_ bytes: [UInt8], at path: String, only reference: String? = nil) throws -> ArticleReading {
    var whole = ArticleReading()
    try ArticleReader().read(RecordFile(path: path, source: ByteSource(bytes), reference: reference)) { reading, _ in
        whole.articles += reading.articles
        whole.findings += reading.findings
    }
    return whole
}
