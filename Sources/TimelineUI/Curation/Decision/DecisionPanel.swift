internal import EventModel

/// A decision on what the sources disagree about: which value is kept, and why.
struct DecisionPanel: Panel {
    /// What is asked for.
    enum Step: Equatable {
        case property, value, otherValue, reason
    }

    /// What can be chosen for a property.
    enum Choice: Equatable {
        case side(Discrepancy.Side)
        case other
        case reopen
    }

    let row: EventSummary
    let record: EventRecord
    /// Only contradictions.
    var discrepancies: [Discrepancy]
    var step = Step.property
    var selected = 0
    /// Which discrepancy.
    var chosen: Int?
    var keep = ""
    var other = LineInput()
    var why = LineInput()

    init(_ row: EventSummary, _ record: EventRecord, _ discrepancies: [Discrepancy]) {
        (self.row, self.record) = (row, record)
        self.discrepancies = discrepancies
        if discrepancies.count == 1 { choose(0) }
    }

    var discrepancy: Discrepancy { discrepancies[chosen ?? 0] }

    /// The sides, then another value, then taking back what was decided.
    var choices: [Choice] {
        let decided = discrepancy.resolution == nil ? [] : [Choice.reopen]
        return discrepancy.sides.map(Choice.side) + [.other] + decided
    }

    mutating func choose(_ index: Int) {
        if index != chosen {
            (why, other) = (LineInput(discrepancies[index].resolution?.why ?? ""), LineInput())
        }
        (chosen, selected, step) = (index, 0, .value)
    }
}

extension DecisionPanel {
    /// The date that the event gets with the decision; nil where it keeps its own.
    var newDate: EDTFDate? {
        guard discrepancy.property == "date", let date = try? EDTFDate(keep), date != record.event.date else {
            return nil
        }
        return date
    }

    /// The decision, and the event's date where that changes with it.
    var edit: Edit {
        let resolution = record.event.resolution(of: discrepancy.property, keep: keep, why: why.text.trimmed)
        return changing { id in [.resolve(resolution, in: id)] + (newDate.map { [.set(.date($0), in: id)] } ?? []) }
    }

    /// Changes the event; a suggestion is accepted in the same step.
    func changing(_ change: (EventID) -> [Edit]) -> Edit {
        .changing(MarkedEvent(row, record: record), change)
    }
}

extension Discrepancy {
    /// What was decided, even where it holds no more.
    var resolution: Resolution? {
        switch state {
        case .open: nil
        case .resolved(let resolution), .reopened(let resolution, _): resolution
        }
    }
}

extension Discrepancy.Side {
    /// The value to keep, as a source writes it: the exactest of a date's.
    func kept(of property: String) -> String {
        let dates = value.split(separator: ", ").map(String.init)
        if property == "date", let first = dates.first { return first }
        return claims.first?.claim.value ?? value
    }
}
