/// What a format could not carry as it is, counted while it is written.
public final class ExportReport {
    /// What can be said of it, in words with the number in front.
    public enum Matter: Int, Hashable, Sendable, CaseIterable {
        case hiddenCharacters, formulas, inexactDates, disagreements, missingPassages, eventsWithoutPassages, cutCells
        case rowsLeftOut, undatedEvents, unwritableYears, eventsOfSources
    }

    private var counts: [Matter: Int] = [:]

    /// Nothing yet.
    public init() {}

    /// Counts something once more.
    public func count(_ matter: Matter, _ number: Int = 1) { counts[matter, default: 0] += number }

    /// One line for each thing that happened, in a fixed order.
    public var lines: [String] {
        Matter.allCases.compactMap { matter in
            counts[matter].map { "\($0) \(matter.words(isOne: $0 == 1))" }
        }
    }
}

extension ExportReport.Matter {
    fileprivate func words(isOne: Bool) -> String {
        switch self {
        case .hiddenCharacters:
            isOne
                ? "invisible or control character was replaced by U+FFFD"
                : "invisible or control characters were replaced by U+FFFD"
        case .formulas:
            isOne
                ? "cell that a spreadsheet would calculate begins with ' now"
                : "cells that a spreadsheet would calculate begin with ' now"
        case .inexactDates:
            isOne ? "date is given in words: it is no exact day" : "dates are given in words: they are no exact days"
        case .disagreements:
            isOne ? "disagreement is given in words" : "disagreements are given in words"
        case .missingPassages:
            isOne
                ? "passage is not in the library: its text is missing"
                : "passages are not in the library: their texts are missing"
        case .eventsWithoutPassages:
            isOne ? "event has no passage and is left out" : "events have no passages and are left out"
        case .cutCells: isOne ? "cell is too long for a workbook and cut" : "cells are too long for a workbook and cut"
        case .rowsLeftOut: isOne ? "row does not fit a sheet" : "rows do not fit a sheet"
        case .undatedEvents:
            isOne ? "event has no date and is left out" : "events have no dates and are left out"
        case .unwritableYears:
            isOne
                ? "event is of a year that this format cannot write and is left out"
                : "events are of years that this format cannot write and are left out"
        case .eventsOfSources:
            isOne
                ? "event is left out: this format has the sources only"
                : "events are left out: this format has the sources only"
        }
    }
}
