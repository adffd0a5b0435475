import EventModel
import Foundation
import Terminal
import Testing
import TimelineUI

@testable import Newsdesk

@Suite struct `The reader’s zone` {
    /// What the detail says of a time on a day in a zone.
    private func words(_ date: String, _ time: String, in zone: String?, for reader: String) throws -> String {
        let event = Event(id: "e", title: "Something", date: try EDTFDate(date), time: TimeOfDay(time), zone: zone)
        var state = ScreenState(size: Size(columns: 140, rows: 30))
        let preferences = Preferences(zone: ReadersZone(named: reader), showsZone: true)
        _ = reduce(&state, .preferencesChanged(preferences))
        _ = reduce(&state, .libraryOpened(LibraryOverview(title: "Zones", zone: "America/Chicago", events: 1)))
        let row = EventSummary(id: "e", title: "Something", date: event.date, time: event.time)
        state = try Self.showing(event, row, on: state)
        return draw(state).rows.first { $0.contains("when  ") } ?? ""
    }

    private static func showing(_ event: Event, _ row: EventSummary, on state: ScreenState) throws -> ScreenState {
        var state = state
        state.timeline.rows = [.event(row)]
        state.timeline.count = 1
        state.timeline.shown = 1
        (state.focus, state.isMaximised) = (.detail, true)
        state.event = EventRecord(event: event)
        return state
    }

    @Test(arguments: [
        ("2026-01-27", "11:00~", nil, "Europe/Berlin", "about 18:00 in Europe/Berlin"),
        ("2026-07-27", "11:00", "America/Chicago", "Europe/Berlin", "18:00 in Europe/Berlin"),
        ("2026-01-27", "20:30", nil, "Asia/Kolkata", "Wednesday 28 January 2026, 08:00 in Asia/Kolkata"),
        ("2026-03-01", "00:15", "Europe/Berlin", "UTC", "Saturday 28 February 2026, 23:15 in UTC"),
        ("2026-01-27", "11", "Europe/Berlin", "Asia/Kolkata", "15:30 in Asia/Kolkata"),
        ("2026-01-27", "11:00", "+05:30", "UTC", "05:30 in UTC"),
    ]) func `is said beside the one in which a time is told`(
        date: String, time: String, zone: String?, reader: String, expected: String
    ) throws {
        #expect(try words(date, time, in: zone, for: reader).contains("; \(expected)"))
    }

    @Test(
        arguments: [
            ("2026-01", "11:00", nil), ("2026-01-27", "11:00", "Europe/Berlin"), ("2026-01-27", "11:00", "Nowhere"),
        ] as [(String, String, String?)])
    func `is not said where the day is not known, the zone is the same, or nobody knows it`(
        date: String, time: String, zone: String?
    ) throws {
        #expect(try !words(date, time, in: zone, for: "Europe/Berlin").contains(" in Europe"))
    }
}
