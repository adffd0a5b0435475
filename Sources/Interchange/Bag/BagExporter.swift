internal import Containers
internal import EventModel

/// The library's files as they are, packed with the hash of each (BagIt, RFC 8493, in a zip): evidence to be kept or sent.
enum BagExporter: Exporter {
    static func write(
        _ chronology: any ExportedChronology, to destination: any ExportDestination, _ report: ExportReport
    ) throws {
        guard chronology.query.isEmpty else {
            throw ExportRefusal("a bag holds the whole library: leave the query away")
        }
        let zip = try ZipWriter { try destination.main.write($0) }
        var bag = Bag()
        try zip.add("library/bagit.txt", Array(Bag.declaration.utf8))
        try chronology.forEachFile { path, source in
            bag.add(path, try zip.add("library/data/\(path)", from: source), size: source.size)
        }
        let tags = [
            ("bag-info.txt", bag.information(title: chronology.title)), ("manifest-sha256.txt", bag.manifest),
        ]
        for (name, text) in tags { try zip.add("library/\(name)", Array(text.utf8)) }
        let known = [("bagit.txt", Bag.declaration)] + tags
        try zip.add("library/tagmanifest-sha256.txt", Array(Bag.tagManifest(known).utf8))
        try zip.finish()
    }
}

/// What a bag says of itself.
private struct Bag {
    static let declaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"

    private(set) var manifest = ""
    private var size = 0
    private var count = 0

    mutating func add(_ path: String, _ digest: SHA256, size: Int) {
        manifest += "\(digest.hexadecimal)  data/\(Bag.encoded(path))\n"
        self.size += size
        count += 1
    }

    func information(title: String) -> String {
        "Bag-Software-Agent: Dateline\nExternal-Description: \(title.oneLine)\nPayload-Oxum: \(size).\(count)\n"
    }

    static func tagManifest(_ tags: [(name: String, text: String)]) -> String {
        tags.map { "\(SHA256(of: Array($0.text.utf8)).hexadecimal)  \($0.name)\n" }.joined()
    }

    /// Line breaks and the percent sign are the only signs that a manifest writes in another way.
    private static func encoded(_ path: String) -> String {
        path.replacing("%", with: "%25").replacing("\n", with: "%0A").replacing("\r", with: "%0D")
    }
}

/// Why a format cannot be written of what was asked for.
public struct ExportRefusal: Error, CustomStringConvertible {
    /// One sentence without a full stop.
    public let description: String

    init(_ description: String) { self.description = description }
}
