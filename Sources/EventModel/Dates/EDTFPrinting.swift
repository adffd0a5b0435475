extension EDTFExpression: CustomStringConvertible {
    /// The canonical text.
    public var description: String {
        switch self {
        case .calendar(let date): date.description
        case .dateTime(let date, let time): "\(date)T\(time)"
        case .scaledYear(let year): year.description
        case .interval(let from, let to): "\(from)/\(to)"
        case .set(.oneOf, let members): "[\(members.map(\.description).joined(separator: ","))]"
        case .set(.allOf, let members): "{\(members.map(\.description).joined(separator: ","))}"
        }
    }
}

extension EDTFEndpoint: CustomStringConvertible {
    /// The date, `..` or nothing.
    public var description: String {
        switch self {
        case .date(let date): date.description
        case .open: ".."
        case .unknown: ""
        }
    }
}

extension EDTFMember: CustomStringConvertible {
    /// As written in the set.
    public var description: String {
        switch self {
        case .date(let date): date.description
        case .range(let from, let to): "\(from.date?.description ?? "")..\(to.date?.description ?? "")"
        }
    }
}

extension EDTFQualifier: CustomStringConvertible {
    /// The mark, or nothing.
    public var description: String {
        switch (contains(.approximate), contains(.uncertain)) {
        case (true, true): "%"
        case (true, false): "~"
        case (false, true): "?"
        case (false, false): ""
        }
    }
}

extension EDTFCalendarDate: CustomStringConvertible {
    /// The canonical text. A qualifier that holds for all parts stands at the end, one that holds for the first two of three
    /// behind the second; any other stands before its part.
    public var description: String {
        let parts: ArraySlice<(text: String, qualifier: EDTFQualifier)> = [
            ((isBeforeZero ? "-" : "") + year.description, qualifier: yearQualifier),
            (month?.description ?? "", monthQualifier), (day?.description ?? "", dayQualifier),
        ].prefix(day != nil ? 3 : month != nil ? 2 : 1)
        let group = parts.prefix { $0.qualifier == yearQualifier }.count
        let isGroup = group > 1 || parts.count == 1
        var marked: [String] = []
        for (index, part) in parts.enumerated() {
            let isInGroup = isGroup && index < group
            let behind = isInGroup && index == group - 1 ? part.qualifier.description : ""
            marked.append((isInGroup ? "" : part.qualifier.description) + part.text + behind)
        }
        return marked.joined(separator: "-")
    }
}

extension EDTFScaledYear: CustomStringConvertible {
    /// As written.
    public var description: String {
        (hasPrefix ? "Y" : "") + (isNegative ? "-" : "") + digits + (exponent.map { "E\($0)" } ?? "")
            + (significant.map { "S\($0)" } ?? "") + qualifier.description
    }
}

extension EDTFTime: CustomStringConvertible {
    /// `hh:mm:ss` and the offset as `Z` or `±hh:mm`.
    public var description: String {
        time.description + (isZulu ? "Z" : offset?.description ?? "")
    }
}
