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

    /// What a browser notes at the start of a page that it saves: `<!-- saved from url=(0029)https://www.example.org/ -->`,
    /// or as the extension SingleFile does, `url: https://www.example.org/`.
    static func savedFrom(_ page: [UInt8]) -> String? {
        let head = String(decoding: page.prefix(2048), as: UTF8.self)
        for mark in ["saved from url=(", "Page saved with SingleFile"] {
            guard let start = head.firstRange(of: mark), let end = head[start.upperBound...].firstRange(of: "-->")
            else { continue }
            let notice = head[start.upperBound..<end.lowerBound]
            guard let address = notice.firstRange(of: "http") else { continue }
            return clean(String(notice[address.lowerBound...].prefix { !$0.isWhitespace }))
        }
        return nil
    }
}
