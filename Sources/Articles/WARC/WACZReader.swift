internal import Containers
internal import EventModel

/// Reads the articles of a WACZ file: web archives and their tables of contents in a zip archive, with a digest of each.
struct WACZReader {
    private let file: RecordFile

    /// What is packed although it need not be is unpacked in memory, and no larger.
    private static let largest = 256 << 20

    init(_ file: RecordFile) { self.file = file }

    /// Tells of all articles, and of what is not as the file's own digests say.
    func read(_ each: (RecordEntry) throws -> Void) throws {
        guard let directory = ZipDirectory(file.source) else {
            return try each(.finding(finding("damaged-archive", "it is no zip archive, or its end is missing")))
        }
        if file.reference == nil { try verify(directory, each) }
        let archives = directory.members.filter { $0.name.hasSuffix(".warc") || $0.name.hasSuffix(".warc.gz") }
        if archives.isEmpty { try each(.finding(finding("no-text", "it holds no web archive"))) }
        for archive in archives { try read(archive, in: directory, each) }
    }

    private func read(
        _ archive: ZipDirectory.Member, in directory: ZipDirectory, _ each: (RecordEntry) throws -> Void
    ) throws {
        var mark: RecordStream.Mark?
        if let reference = file.reference {
            guard reference.hasPrefix(archive.name + "#"),
                let named = RecordStream.Mark(reference.dropFirst(archive.name.count + 1))
            else { return }
            mark = named
        }
        guard let source = directory.contents(of: archive, limit: Self.largest) else {
            return try each(.finding(finding("damaged-archive", "\(archive.name) cannot be read")))
        }
        try WARCReader(source, path: file.path, prefix: archive.name + "#", only: mark).read(each)
    }

    /// Compares what `datapackage.json` says of the files with what they are.
    private func verify(_ directory: ZipDirectory, _ each: (RecordEntry) throws -> Void) throws {
        let members = Dictionary(directory.members.map { ($0.name, $0) }) { first, _ in first }
        for (name, digest) in stated(directory, members) {
            guard let member = members[name] else {
                try each(.finding(finding("missing-file", "\(name) is missing, which its list of files names")))
                continue
            }
            let found = directory.contents(of: member, limit: Self.largest)?.sha256?.hexadecimal
            if found != digest {
                try each(.finding(finding("changed-file", "\(name) is not as its list of files says: another SHA-256")))
            }
        }
    }

    /// The names of files and their digests, those of the list itself too.
    private func stated(
        _ directory: ZipDirectory, _ members: [String: ZipDirectory.Member]
    ) -> [(name: String, digest: String)] {
        let own = json("datapackage-digest.json", directory, members).map { [$0] } ?? []
        let listed = json("datapackage.json", directory, members)?["resources"]?.elements ?? []
        return (own + listed).compactMap { entry in
            guard let name = entry["path"]?.string, let hash = entry["hash"]?.string, hash.hasPrefix("sha256:") else {
                return nil
            }
            return (name, hash.dropFirst(7).lowercased())
        }
    }

    private func json(
        _ name: String, _ directory: ZipDirectory, _ members: [String: ZipDirectory.Member]
    ) -> JSONValue? {
        guard let source = members[name].flatMap({ directory.contents(of: $0, limit: 16 << 20) }),
            source.size <= 16 << 20
        else { return nil }
        return JSONValue(script: String(decoding: source.bytes(at: 0, count: source.size), as: UTF8.self))
    }

    private func finding(_ rule: String, _ message: String) -> Finding {
        Finding(path: file.path, rule: rule, message: message)
    }
}
