/// The zones of time that the system knows by name; all of them where nobody can tell.
public struct KnownZones: Sendable {
    private let knows: @Sendable (String) -> Bool

    /// Zones; `knows` tells whether there is one of a name like `Europe/Berlin`.
    public init(knows: @escaping @Sendable (String) -> Bool = { _ in true }) { self.knows = knows }

    /// Whether there is a zone of this name.
    func contain(_ name: String) -> Bool { knows(name) }
}

extension KnownZones: Equatable {
    /// A system has one set of them.
    public static func == (left: KnownZones, right: KnownZones) -> Bool { true }
}
