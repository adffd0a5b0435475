/// What `library.yaml` says; all of it is optional.
public struct LibraryInformation: Hashable, Sendable {
    /// A title of one line.
    public var title: String?
    /// IANA zone or offset, for events that name none.
    public var zone: String?
    /// BCP 47.
    public var language: String?

    /// What a library says of itself.
    public init(title: String? = nil, zone: String? = nil, language: String? = nil) {
        self.title = title
        self.zone = zone
        self.language = language
    }
}
