internal import EventModel
internal import Foundation
public import TimelineUI

extension Settings {
    /// What the screen shows of them; a `background` that is named on the command line counts before the theme that is
    /// set, then what the terminal `told`, and what the `environment` tells where it has not.
    public func preferences(
        background: Theme.Background?, told: Theme.Background? = nil, environment: Environment
    ) -> Preferences {
        var theme = Theme(background: background ?? self.theme ?? told ?? environment.background)
        for (part, style) in styles { theme[part] = style }
        return Preferences(
            theme: theme, keymap: Keymap(replacing: keys),
            zone: ReadersZone(named: zone ?? TimeZone.current.identifier), showsZone: zone != nil,
            shares: PaneShares(list: listShare ?? PaneShares().list, detail: detailShare ?? PaneShares().detail),
            level: level, isPlain: isPlain ?? false)
    }
}

extension ReadersZone {
    /// The zone of an IANA name, or UTC; nil for what names none.
    init?(named name: String) {
        guard let there = ReadersZone.zone(name) else { return nil }
        self.init(name: name) { day, time, elsewhere in
            guard let here = ReadersZone.zone(elsewhere) else { return nil }
            return ReadersZone.convert(day, time, from: here, to: there)
        }
    }

    /// In the hour that summer time repeats, the first of the two.
    private static func convert(
        _ day: Day, _ time: TimeOfDay, from here: TimeZone, to there: TimeZone
    ) -> (day: Day, time: TimeOfDay) {
        let local = Double(day.number) * 86_400 + Double(time.secondsSinceMidnight)
        let before = here.secondsFromGMT(for: Date(timeIntervalSince1970: local - 43_200))
        let offset = here.secondsFromGMT(for: Date(timeIntervalSince1970: local - Double(before)))
        let instant = local - Double(offset)
        let shown = Int(instant) + there.secondsFromGMT(for: Date(timeIntervalSince1970: instant))
        let number = Int((Double(shown) / 86_400).rounded(.down))
        let rest = shown - number * 86_400
        var result = time
        result.hour = rest / 3600
        let minute = rest / 60 % 60
        if time.minute != nil || minute != 0 { result.minute = minute }
        return (Day(number: number), result)
    }

    private static func zone(_ name: String) -> TimeZone? {
        if let offset = UTCOffset(name) { return TimeZone(secondsFromGMT: offset.seconds) }
        return name == "UTC" || name.contains("/") ? TimeZone(identifier: name) : nil
    }
}
