internal import Articles
internal import Containers
internal import EventModel

extension ArticleIntake {
    /// Of a file of many articles no more are told.
    private static let mostTold = 20

    /// Takes in a file of many articles as a whole; they are read where they lie in it. It may be larger than the memory.
    mutating func takeArchive(_ file: ArrivingFile) throws(Refusal) -> Addition.Outcome? {
        let source = try file.open()
        if isOwn(file) { throw .ownFile }
        guard let digest = source.sha256 else { throw .unreadable(reason: "it breaks off") }
        if let twin = known.article(inFileOf: source.size, digest) {
            return .duplicate(Duplicate(article: twin.id, path: twin.file, kind: .bytes))
        }
        let sidecar = try file.readSidecar()
        let stem = names.free(ArticleFileName.safe(ArticleFileName.stem(of: file.path)))
        let kind = ArticleFileName.fileExtension(of: file.path)
        var added = AddedFile(
            path: "\(names.folder)\(stem).\(kind)",
            format: ArticleFormat(fileExtension: kind, head: source.bytes(at: 0, count: 4096)), articles: [],
            sidecar: sidecar.map { _ in "\(names.folder)\(stem).yaml" }, findings: [])
        try look(at: RecordFile(path: added.path, source: source, sidecar: sidecar), &added)
        do throws(WritingError) {
            try write(source, sidecar, stem: stem, kind: kind)
            let beside = added.sidecar.flatMap { path in
                sidecar.map { (path: path, size: $0.count, digest: SHA256(of: $0)) }
            }
            try record([(added.path, source.size, digest)] + (beside.map { [$0] } ?? []), from: file, url: nil)
        } catch {
            throw .notWritten(reason: error.description)
        }
        names.take(stem)
        return .added(added)
    }

    /// Reads all articles once.
    private mutating func look(at file: RecordFile, _ added: inout AddedFile) throws(Refusal) {
        var count = 0
        let reader = reader
        // Nothing in the closure throws.
        try? reader.read(file) { reading, _ in
            added.findings += reading.findings
            for article in reading.articles {
                count += 1
                if count <= Self.mostTold {
                    added.articles.append(AddedArticle(article: article, likeness: likeness(of: article)))
                }
                known.insert(article)
            }
        }
        added.untold = count - added.articles.count
        guard count > 0 else { throw .noArticle(reason: added.findings.first { $0.rule != "no-text" }?.message) }
    }

    private func write(
        _ source: ByteSource, _ sidecar: [UInt8]?, stem: String, kind: String
    ) throws(WritingError) {
        if let sidecar { try folder.write(sidecar, as: fileName("\(stem).yaml")) }
        do throws(WritingError) {
            try folder.write(source, as: fileName("\(stem).\(kind)"))
        } catch {
            if sidecar != nil { folder.remove(try fileName("\(stem).yaml")) }
            throw error
        }
    }
}
