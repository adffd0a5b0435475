internal import EventModel

/// Reads a file of news: text, Markdown, saved web pages, PDF, mail, web archives, NITF and NewsML-G2, RSS and Atom.
///
/// The file is only read, offline: no link, entity or stylesheet of it is followed. Whatever it holds, an answer comes;
/// what was lost on the way is a finding. The date of publication is taken from the best proof that there is
/// (`DateProvenance`), never from the clock and never from the file's own time.
public struct ArticleReader: Sendable {
    /// The years in which an article may lie that names a weekday and a day but no year. A weekday returns to its date
    /// after five, six or eleven years: sixteen years, ten before these rules were written and five after, leave most
    /// dates open.
    public var plausibleYears: ClosedRange<Int>

    /// A reader; a caller who knows better in which years the articles lie says so.
    public init(plausibleYears: ClosedRange<Int> = 2016...2031) {
        self.plausibleYears = plausibleYears
    }

    /// Reads all articles of a file.
    public func read(_ file: ArticleFile) -> ArticleReading {
        if Self.isReadInPlace(path: file.path) { return readAll(file) }
        var reading = ArticleReading()
        let sidecar = file.sidecar.map { CuratorMetadata(sidecar: $0, path: file.sidecarPath) }
        reading.findings += sidecar?.findings ?? []
        let drafts = drafts(of: file, &reading.findings)
        var names = ArticleNames(stem: file.stem, count: drafts.count)
        for draft in drafts {
            reading.findings += draft.findings
            guard
                var article = assemble(
                    draft, file: file, curator: drafts.count == 1 ? sidecar?.metadata : sidecar?.metadata.ofFeed)
            else { continue }
            article.id = names.next(headline: article.headline)
            reading.articles.append(article)
        }
        if reading.articles.isEmpty {
            reading.findings.append(
                Finding(path: file.path, rule: "no-text", message: "no text of an article was found"))
        }
        return reading
    }

    /// The articles of a file in its own format.
    private func drafts(of file: ArticleFile, _ findings: inout [Finding]) -> [Draft] {
        let format = ArticleFormat(fileExtension: file.fileExtension, head: file.bytes.prefix(4096))
        switch format.reader {
        case .bytes(let read): return read(file)
        case .records: return []
        case .text(let read):
            let decoded = DecodedText(file.bytes)
            if let loss = decoded.loss {
                findings.append(Finding(path: file.path, rule: loss.rule, message: loss.message))
            }
            return read(decoded.bytes, file.path)
        }
    }
}
