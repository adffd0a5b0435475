/// One record of comma-separated values (RFC 4180), without its line end.
public struct CSVRecord: Hashable, Sendable {
    /// The values, without quotes.
    public var fields: [String]

    /// A record.
    public init(_ fields: [String]) {
        self.fields = fields
    }
}

extension CSVRecord: CustomStringConvertible {
    /// The line: fields with commas, quotes or line breaks in them are quoted.
    public var description: String {
        fields.map(CSVRecord.quoted).joined(separator: ",")
    }

    /// Scalar by scalar: a quotation mark with an accent upon it is one character for Swift, and ends a field elsewhere.
    private static func quoted(_ field: String) -> String {
        guard field.unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else { return field }
        var quoted = "\"".unicodeScalars
        for scalar in field.unicodeScalars {
            if scalar == "\"" { quoted.append(scalar) }
            quoted.append(scalar)
        }
        quoted.append("\"")
        return String(quoted)
    }
}
