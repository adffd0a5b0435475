extension StringProtocol {
    /// Without white space at both ends: blanks of all widths, tabs, breaks of lines.
    public var trimmed: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.isBlank }),
            let last = scalars.lastIndex(where: { !$0.isBlank })
        else { return "" }
        return String(self[first..<scalars.index(after: last)])
    }

    /// With a blank for each end of a line: a line that is told stays one, whatever stands in it.
    public var withoutLineEnds: String {
        guard utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return String(self) }
        return String(decoding: utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }, as: UTF8.self)
    }
}

extension Unicode.Scalar {
    fileprivate var isBlank: Bool { isASCII ? value == 0x20 || 0x09...0x0D ~= value : properties.isWhitespace }
}
