/// What a person has set of how the screen looks and what its keys mean; it may change while the program runs.
public struct Preferences: Equatable, Sendable {
    /// How things look.
    public var theme: Theme
    /// What the keys mean.
    public var keymap: Keymap
    /// The reader's own zone; nil where none is known.
    public var zone: ReadersZone?
    /// Whether times are shown in that zone too, until a key changes it.
    public var showsZone: Bool
    /// How the screen is divided.
    public var shares: PaneShares
    /// How many events, those that matter most, are shown at first; nil for all.
    public var level: Int?
    /// Whether the screen is told in words, one piece at a time, for readers who hear it or feel it.
    public var isPlain: Bool

    /// Preferences; without arguments those of somebody who has set nothing.
    public init(
        theme: Theme = Theme(), keymap: Keymap = .standard, zone: ReadersZone? = nil, showsZone: Bool = false,
        shares: PaneShares = PaneShares(), level: Int? = nil, isPlain: Bool = false
    ) {
        self.theme = theme
        self.keymap = keymap
        self.zone = zone
        self.showsZone = showsZone
        self.shares = shares
        self.level = level
        self.isPlain = isPlain
    }
}

/// A line between two panes: the upright one beside the article, or the level one above the detail.
enum PaneRule: Hashable, Sendable {
    case upright, level
}

/// How much of the screen the panes take, in percent.
public struct PaneShares: Hashable, Sendable {
    /// What may be set.
    public static let allowed = 20...80
    /// Of its width, list and detail, where the article stands beside them.
    public var list: Int
    /// Of the height below the density line, the detail.
    public var detail: Int

    /// These shares as far as they are allowed.
    func moved(_ rule: PaneRule, to share: Int) -> PaneShares {
        let share = max(Self.allowed.lowerBound, min(share, Self.allowed.upperBound))
        return switch rule {
        case .upright: PaneShares(list: share, detail: detail)
        case .level: PaneShares(list: list, detail: share)
        }
    }

    /// Shares; without arguments a little less than half each.
    public init(list: Int = 45, detail: Int = 45) {
        self.list = list
        self.detail = detail
    }
}

extension ScreenState {
    /// Takes in what the reader has set anew.
    mutating func take(_ preferences: Preferences) -> [Effect] {
        theme = preferences.theme
        keymap = preferences.keymap
        zone = preferences.zone
        showsZone = preferences.showsZone
        // What the reader has moved stays until the settings say something else.
        if preferences.shares != setShares { (shares, setShares) = (preferences.shares, preferences.shares) }
        isPlain = preferences.isPlain
        return takeFirstLevel(preferences.level) + resized(to: size)
    }
}
