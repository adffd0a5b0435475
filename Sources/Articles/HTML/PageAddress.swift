internal import EventModel

/// Addresses of pages on the web.
enum PageAddress {
    /// The address of a page without an archive's own before it; nil for what is not http or https.
    static func clean(_ address: String) -> String? {
        let address = AddressDate.withoutArchive(address.trimmed)
        let scheme = address.prefix(8).lowercased()
        guard scheme.hasPrefix("http://") || scheme.hasPrefix("https://") else { return nil }
        guard !address.contains(where: { $0.isWhitespace || $0 == "<" || $0 == "\"" }) else { return nil }
        return address
    }
}
