internal import EventModel

/// A paragraph, or words of it, that is being linked to an event, with what it claims.
struct LinkPanel: Panel {
    /// What can be chosen.
    enum Choice: Equatable {
        /// Other claims for what is linked already.
        case claims(Citation)
        case event(EventSummary)
        case new
    }

    /// The event that was chosen.
    struct Target: Equatable {
        var event: EventSummary
        /// As soon as it has been read.
        var record: EventRecord?
        /// What it cites already of these words.
        var existing: Citation?
    }

    /// The place that is linked.
    var citation: Citation
    /// The event shown, and what it cites already of this paragraph.
    var shown: EventSummary?
    var own: [Citation] = []
    /// The events that are nearest in the list.
    var near: [EventSummary] = []
    /// The line that searches, and what it has found.
    var input = LineInput()
    var found: [EventSummary]?
    /// Whether what was found answers what has been typed, and whether Enter was pressed before it did.
    var isAnswered = true
    var isAccepted = false
    var selected = 0
    /// As soon as it is chosen: claims are typed then.
    var target: Target?
    var claims = [LineInput()]
    var line = 0
    /// The event that was chosen before the step back.
    var former: Target?
    /// For dates without a year.
    var nearYear: Int?

    init(_ citation: Citation) { self.citation = citation }

    /// What is offered: first the event shown, at the end a new one.
    var choices: [Choice] {
        if let found { return found.map(Choice.event) + [.new] }
        let first = own.isEmpty ? shown.map { [Choice.event($0)] } ?? [] : own.map(Choice.claims)
        return first + near.map(Choice.event) + [.new]
    }

    /// Takes in the event that was chosen: its claims on these words stand before those typed.
    mutating func take(_ record: EventRecord) {
        guard target?.event.id == record.id, target?.record == nil else { return }
        target?.record = record
        guard let existing = record.event.citations.first(where: citation.isSamePlace) else { return }
        edit(existing)
    }

    /// Goes on with an event; the claims typed before the step back are there again.
    mutating func choose(_ new: Target) {
        defer { former = nil }
        if let former, former.event.id == new.event.id, new.existing == nil || new.existing == former.existing {
            target = former
            return
        }
        let known = Set(former?.existing?.claims.map { ClaimLine.text(of: $0) } ?? [])
        claims.removeAll { known.contains($0.text) }
        if claims.isEmpty { claims = [LineInput()] }
        line = claims.count - 1
        target = Target(event: new.event)
        if let existing = new.existing {
            target?.record = new.record
            edit(existing)
        } else if let record = new.record {
            take(record)
        }
    }

    mutating func edit(_ existing: Citation) {
        target?.existing = existing
        claims = existing.claims.map { LineInput(ClaimLine.text(of: $0)) } + claims
        line += existing.claims.count
    }

    /// The claims typed; the index of a line that is none.
    func readClaims() -> (claims: [Claim], wrong: Int?) {
        var read: [Claim] = []
        for (index, line) in claims.enumerated() where !line.text.trimmed.isEmpty {
            guard mistake(in: line.text) == nil,
                let claim = known(line.text) ?? ClaimLine.claim(from: line.text, nearYear: nearYear)
            else { return (read, index) }
            read.append(claim)
        }
        return (read, nil)
    }

    /// Why a line cannot be saved; nil where it can, and where the file says it already.
    func mistake(in line: String) -> String? {
        known(line) == nil ? ClaimLine.mistake(in: line, nearYear: nearYear) : nil
    }

    private func known(_ line: String) -> Claim? {
        target?.existing?.claims.first { ClaimLine.text(of: $0) == line }
    }

    /// Properties on which other sources of the event make claims.
    var properties: [String] {
        let said = target?.record?.event.citations.flatMap(\.claims).map(\.property) ?? []
        var seen: Set<String> = []
        return (said + ["date"]).filter { seen.insert($0).inserted }
    }

    /// Puts the next property that fits into the line.
    mutating func complete() {
        let typed = claims[line].text
        guard let colon = typed.firstIndex(of: ":") else {
            if let fit = properties.first(where: { $0.hasPrefix(typed) && $0 != typed }) ?? properties.first {
                claims[line] = LineInput("\(fit): ")
            }
            return
        }
        let current = String(typed[..<colon])
        guard String(typed[colon...]).dropFirst().allSatisfy(\.isWhitespace),
            let index = properties.firstIndex(of: current)
        else { return }
        claims[line] = LineInput("\(properties[(index + 1) % properties.count]): ")
    }

    /// The step, and the event as it was seen; nil where nothing changes.
    func edit(with claims: [Claim]) -> Edit? {
        guard let target else { return nil }
        var cited = citation
        cited.claims = claims
        if let existing = target.existing, existing.claims == claims { return nil }
        let change: (EventID) -> Edit = { id in
            target.existing.map { .setClaims(claims, of: $0, in: id) } ?? .link(cited, to: id)
        }
        return .changing(MarkedEvent(target.event, record: target.record)) { [change($0)] }
    }
}
