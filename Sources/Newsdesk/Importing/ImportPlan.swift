internal import Archive
internal import Curation
internal import EventModel
internal import Interchange

/// The edits by which a library comes to have what a file brings.
struct ImportPlan {
    private let chronology: Chronology
    private var people: ImportedPeople
    private var articles: ImportedArticles
    private let root: String
    private(set) var edits: [Edit] = []
    private(set) var notes: [SourceNote] = []
    private(set) var report = ImportReport()

    init(chronology: Chronology, root: String) {
        (self.chronology, self.root) = (chronology, root)
        people = ImportedPeople(root: root)
        articles = ImportedArticles(chronology: chronology)
    }

    mutating func add(_ brought: ImportedChronology) throws {
        report.omissions = brought.omissions
        var findings = brought.faults.map { ($0.place, $0.message) }
        findings += try add(brought.sources)
        for event in brought.events { findings += try add(event).map { (event.place, $0) } }
        edits = people.added.map { .addPersonEntry($0) } + edits
        report.people = people.added.count
        report.findings = findings.sorted { ($0.0.line, $0.0.column ?? 0) < ($1.0.line, $1.0.column ?? 0) }
            .map { place, message in
                let column = place.column.map { ":\($0)" } ?? ""
                return "\(place.line)\(column): \(message)"
            }
    }

    /// Returns what is to be said of them.
    private mutating func add(_ sources: [ImportedSource]) throws -> [(ImportPlace, String)] {
        guard !sources.isEmpty else { return [] }
        var plan = try SourcePlan(chronology: chronology, root: root)
        defer { notes = plan.notes }
        return try sources.compactMap { source in
            try plan.add(source.article, &report).map { (source.place, $0) }
        }
    }

    /// Returns what is to be said of it.
    private mutating func add(_ imported: ImportedEvent) throws -> [String] {
        var event = imported.event
        var messages: [String] = []
        let known = try chronology.event(event.id)?.event
        for passage in imported.passages {
            switch try articles.citation(of: passage) {
            case .success(let citation): event.citations.append(citation)
            case .failure(let why): messages.append(why.description)
            }
        }
        guard let known, known.status == .confirmed else {
            if !imported.passages.isEmpty, event.citations.isEmpty { return messages }
            event.people =
                imported.people.map {
                    Participation(person: people.id(of: $0.name), role: $0.role)
                }.uniqued
            edits.append(.create(event))
            report.events += 1
            report.passages += event.citations.count
            return messages
        }
        return messages + link(event.citations, to: known) + differences(event, imported, known)
    }

    private mutating func link(_ citations: [Citation], to known: Event) -> [String] {
        for citation in citations where !known.citations.contains(where: citation.saysSame) {
            edits.append(.event(known.id, .link(citation)))
            report.passages += 1
        }
        return []
    }

    private mutating func differences(_ event: Event, _ imported: ImportedEvent, _ known: Event) -> [String] {
        report.known += 1
        let names = Set(imported.people.map { people.known($0.name) })
        let isSame =
            event.title == known.title && event.date == known.date && event.time == known.time
            && event.place == known.place && Set(event.tags) == Set(known.tags)
            && (event.notes.isEmpty || event.notes == known.notes) && names == Set(known.people.map(\.person))
        return isSame ? [] : ["the event “\(event.id)” is there already, with other values; it stays as it is"]
    }
}

extension Citation {
    /// Whether both name the same words, whatever was recorded around them.
    fileprivate func saysSame(_ other: Citation) -> Bool {
        article == other.article && paragraph == other.paragraph && selector?.exact == other.selector?.exact
    }
}

extension [Participation] {
    fileprivate var uniqued: [Participation] {
        var seen: Set<Participation> = []
        return filter { seen.insert($0).inserted }
    }
}
