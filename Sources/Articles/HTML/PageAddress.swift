internal import EventModel

/// Addresses of pages on the web.
enum PageAddress {
    /// The address of a page without an archive's own before it; nil for what is not http or https.
    static func clean(_ address: String) -> String? {
        let trimmed = address.trimmed
        // Whole paragraphs come here too.
        guard !trimmed.utf8.contains(UInt8(ascii: " ")) else { return nil }
        let address = AddressDate.withoutArchive(trimmed)
        let scheme = address.prefix(8).lowercased()
        guard scheme.hasPrefix("http://") || scheme.hasPrefix("https://") else { return nil }
        guard !address.contains(where: { $0.isWhitespace || $0 == "<" || $0 == "\"" }) else { return nil }
        return address
    }
}
