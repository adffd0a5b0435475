/// An address of a page in one form, so that two addresses of the same page are equal.
///
/// Scheme, `www.`, `m.` and `amp.`, the default port, the fragment, marks of where a reader came from (`utm_source`),
/// the order of parameters and a slash at the end do not count; an archive's address is that of the page it keeps.
struct PageKey: Hashable {
    /// In lower case, without `www.`.
    let host: String
    private let path: String
    private let query: [String]

    /// Nil for what is not http or https, and for a site's front page, which is no article.
    init?(_ address: String) {
        let address = Self.withoutArchive(address)
        let scheme = address.prefix { $0 != ":" }.lowercased()
        let rest = address.dropFirst(scheme.count)
        guard scheme == "http" || scheme == "https", rest.hasPrefix("://") else { return nil }
        let page = rest.dropFirst(3).prefix { $0 != "#" }
        let authority = page.prefix { $0 != "/" && $0 != "?" }
        let tail = page.dropFirst(authority.count)
        host = Self.host(authority)
        path = Self.path(tail.prefix { $0 != "?" })
        query = Self.query(tail.drop { $0 != "?" }.dropFirst())
        if host.isEmpty || (path.isEmpty && query.isEmpty) { return nil }
    }

    private static func withoutArchive(_ address: String) -> String {
        guard let mark = address.firstRange(of: "archive.org/web/"),
            let start = address[mark.upperBound...].firstRange(of: "/http")
        else { return address }
        return String(address[address.index(after: start.lowerBound)...])
    }

    private static func host(_ authority: Substring) -> String {
        var host = authority[(authority.lastIndex(of: "@").map(authority.index(after:)) ?? authority.startIndex)...]
            .lowercased()
        for port in [":80", ":443"] where host.hasSuffix(port) { host.removeLast(port.count) }
        for prefix in ["www.", "m.", "mobile.", "amp."] where host.hasPrefix(prefix) {
            host.removeFirst(prefix.count)
        }
        return host
    }

    private static func path(_ path: Substring) -> String {
        var parts = path.split(separator: "/")
        if let last = parts.last, ["index.html", "index.htm", "index.php", "amp"].contains(last) { parts.removeLast() }
        return parts.joined(separator: "/")
    }

    private static func query(_ query: Substring) -> [String] {
        query.split(separator: "&").map(String.init).filter { parameter in
            let name = parameter.prefix { $0 != "=" }.lowercased()
            return !tracking.contains(name) && !trackingPrefixes.contains { name.hasPrefix($0) }
        }
        .sorted()
    }

    private static let trackingPrefixes = ["utm_", "mc_", "pk_", "ns_", "at_", "guce_"]

    private static let tracking: Set<String> = [
        "fbclid", "gclid", "dclid", "msclkid", "yclid", "twclid", "igshid", "ocid", "cmp", "cmpid", "ref", "ref_src",
        "smid", "ito", "guccounter", "amp", "xtor", "wt_mc", "spm", "srnd", "__twitter_impression",
    ]
}
