import Containers
import Interchange
import Testing

@Suite struct `A bag` {
    private var chronology: SampleChronology {
        var chronology = SampleChronology.harbour
        chronology.files = [("articles/a%b.md", "one"), ("library.yaml", "title: The harbour\n")]
        return chronology
    }

    @Test func `holds the files as they are, and the hash of each`() throws {
        let members = try ZipReader.members(of: chronology.bytes(as: "bag").bytes) { _ in true }
        let texts = members.mapValues { String(decoding: $0, as: UTF8.self) }
        #expect(texts["library/data/articles/a%b.md"] == "one")
        #expect(texts["library/bagit.txt"] == "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
        let manifest = try #require(texts["library/manifest-sha256.txt"])
        #expect(
            manifest.hasPrefix(
                "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed  data/articles/a%25b.md\n"))
        #expect(manifest.split(separator: "\n").count == 2)
        #expect(texts["library/bag-info.txt"]?.hasSuffix("Payload-Oxum: 22.2\n") == true)
        #expect(texts["library/tagmanifest-sha256.txt"]?.split(separator: "\n").count == 3)
    }

    @Test func `holds files of several pieces whole`() throws {
        var chronology = chronology
        let long = String(repeating: "0123456789abcdef", count: 200_000)
        chronology.files = [("articles/crawl.warc", long)]
        let members = try ZipReader.members(of: chronology.bytes(as: "bag").bytes) { _ in true }
        #expect(members["library/data/articles/crawl.warc"] == Array(long.utf8))
        let manifest = String(decoding: members["library/manifest-sha256.txt"] ?? [], as: UTF8.self)
        #expect(manifest == "\(SHA256(of: Array(long.utf8)).hexadecimal)  data/articles/crawl.warc\n")
    }

    @Test func `is of the whole library or none`() throws {
        var chronology = chronology
        chronology.query = "fire"
        #expect(throws: ExportRefusal.self) { try chronology.bytes(as: "bag") }
    }
}
