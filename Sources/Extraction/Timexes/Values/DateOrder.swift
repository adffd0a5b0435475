/// How day and month follow each other in a date in figures.
public enum DateOrder: Hashable, Sendable {
    /// `21/04/2016`, `04/21/2016`.
    case dayFirst, monthFirst

    /// The order that is usual where a publisher's address ends in a country; nil where that tells nothing.
    public init?(publisherAt url: String) {
        let rest = url.split(separator: "/", omittingEmptySubsequences: true).drop { $0.hasSuffix(":") }
        guard let host = rest.first?.split(separator: ":").first, let country = host.split(separator: ".").last else {
            return nil
        }
        let name = country.lowercased()
        if Self.american.contains(name) {
            self = .monthFirst
        } else if name.utf8.count == 2, !Self.open.contains(name) {
            self = .dayFirst
        } else {
            return nil
        }
    }

    private static let american: Set<String> = ["us", "gov", "mil", "edu"]
    /// Countries that write the year first or both orders, and names of countries that all the world uses.
    private static let open: Set<String> = [
        "ca", "ph", "cn", "jp", "kr", "tw", "hu", "lt", "za", "io", "co", "tv", "me", "ai", "fm", "ly", "cc", "to",
        "ws",
    ]
}
