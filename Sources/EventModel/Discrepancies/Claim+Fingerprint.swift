extension Claim {
    /// What a resolution records of a weighed claim: `lbc: agents = several`, with unit, date and attribution where it
    /// has them. It changes with everything that the claim says, and not when the paragraph moves.
    public func fingerprint(in article: ArticleID) -> String {
        var text = "\(article): \(property) = \(value)"
        if let unit { text += " \(unit)" }
        if let asOf { text += ", as of \(asOf.text)" }
        if let voice { text += ", says \(voice)" }
        return text
    }

    /// The property as it is compared: `fired-by`, `Fired by` and `fired_by` are one.
    var propertyKey: String { Self.key(of: property) }

    static func key(of property: String) -> String {
        if property.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) { return property }
        return comparable(property)
    }

    private static func comparable(_ property: String) -> String {
        property.folded.split { $0 == " " || $0 == "-" || $0 == "_" }.joined(separator: " ")
    }
}
