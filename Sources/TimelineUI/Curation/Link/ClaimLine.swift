internal import EventModel

/// A claim as one line that can be typed: `agents: >=2, unit people, as of 2026-01-24, says the ministry (official)`.
enum ClaimLine {
    static func text(of claim: Claim) -> String {
        var text = "\(claim.property): \(claim.value)"
        if let unit = claim.unit { text += ", unit \(unit)" }
        if let asOf = claim.asOf { text += ", as of \(asOf.text)" }
        if let voice = claim.voice { text += ", says \(voice)" }
        return text
    }

    /// What a line claims; nil where property or value is missing. Dates as people write them become EDTF.
    static func claim(from line: String, nearYear: Int?) -> Claim? {
        let halves = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2 else { return nil }
        var rest = String(halves[1]).trimmed
        var claim = Claim(property: String(halves[0]).trimmed, value: "")
        takeVoice(cut(&rest, behind: ", says "), &claim)
        claim.asOf = cut(&rest, behind: ", as of ").flatMap { EDTFDate(plain: $0, nearYear: nearYear) }
        claim.unit = cut(&rest, behind: ", unit ")
        let date = Kind(of: claim.property) == .date ? EDTFDate(plain: rest, nearYear: nearYear) : nil
        claim.value = date?.text ?? rest
        return claim.property.isEmpty || claim.value.isEmpty ? nil : claim
    }

    /// Why a line cannot be saved; nil where it can.
    static func mistake(in line: String, nearYear: Int?) -> String? {
        guard let claim = claim(from: line, nearYear: nearYear) else { return "A claim is property: value" }
        switch Kind(of: claim.property) {
        case .date where (try? EDTFDate(claim.value)) == nil:
            return "“\(claim.value)” is no date; try 2026-01-24, 24 jan, jan 2026"
        case .time where !claim.value.contains(where: \.isNumber) && TimeOfDay(plain: claim.value) == nil:
            return "“\(claim.value)” is no time; try 16:30, 4 pm, 16~ (about)"
        case .date, .time, .other: return nil
        }
    }

    /// What values a property can have.
    private enum Kind {
        case date, time, other

        /// By its last word, as the values are compared: also "release date".
        init(of property: String) {
            let last = property.lowercased().split(whereSeparator: { " -_".contains($0) }).last
            self = last == "date" ? .date : last == "time" ? .time : .other
        }
    }

    /// What the program makes of a line.
    static func reading(of line: String, nearYear: Int?) -> String {
        guard !line.trimmed.isEmpty else { return "What the source says here: date: 28 jan, says the police" }
        guard let claim = claim(from: line, nearYear: nearYear) else { return "property: value, for example killed: 2" }
        if let mistake = mistake(in: line, nearYear: nearYear) { return mistake }
        let voice = claim.voice.map { "; \($0) says so" } ?? "; the source itself says so"
        guard Kind(of: claim.property) == .date, let date = try? EDTFDate(claim.value) else {
            return "\(claim.property) → \(Wording.value(claim.value, of: claim.property))\(voice)"
        }
        let weekday = date.precision == .day ? date.lower.map { "\($0.weekday.english) " } ?? "" : ""
        return "\(claim.property) → \(weekday)\(date.english)\(voice)"
    }

    /// `the ministry (official)`: who says it, and of what kind that is.
    private static func takeVoice(_ voice: String?, _ claim: inout Claim) {
        guard let voice else { return }
        let kind = SpeakerKind.allCases.first { voice.hasSuffix("(\($0.rawValue))") }
        let name = voice.dropLast(kind.map { $0.rawValue.count + 2 } ?? 0).trimmed
        (claim.attributedTo, claim.kind) = (name.isEmpty ? nil : name, kind)
    }

    private static func cut(_ text: inout String, behind mark: String) -> String? {
        guard let range = text.ranges(of: mark).last else { return nil }
        let part = String(text[range.upperBound...]).trimmed
        text = String(text[..<range.lowerBound]).trimmed
        return part.isEmpty ? nil : part
    }
}
