import EventModel
import RandomNumbers
import Testing

struct EditHistoryTests {
    @Test(arguments: 0..<40)
    func `undo after any edits leads back step by step, and redo leads forth`(_ seed: UInt64) throws {
        var state = FerryState.state
        var history = EditHistory()
        var edits = RandomEdit(random: SeededRandom(seed: seed))
        var states = [state]
        for _ in 0..<60 {
            let edit = edits.next(for: state)
            guard let revision = try? history.perform(edit, on: &state), !revision.changes.isEmpty else {
                #expect(state == states.last, "a refused edit changes nothing")
                continue
            }
            states.append(state)
        }
        #expect(states.count > 10)
        for expected in states.dropLast().reversed() {
            _ = try #require(try history.undo(on: &state))
            #expect(state == expected)
        }
        #expect(try history.undo(on: &state) == nil)
        for expected in states.dropFirst() {
            _ = try #require(try history.redo(on: &state))
            #expect(state == expected)
        }
    }

    @Test func `a new edit forgets what was taken back`() throws {
        var state = FerryState.state
        var history = EditHistory()
        _ = try history.perform(.delete("inquiry"), on: &state)
        _ = try history.undo(on: &state)
        _ = try history.perform(.set(.place("Quay"), in: "inquiry"), on: &state)
        #expect(try history.redo(on: &state) == nil)
        #expect(state.events["inquiry"]?.place == "Quay")
    }

    @Test func `a revision is refused on a state that it does not begin with`() throws {
        var state = FerryState.state
        let revision = try state.apply(.set(.place("Quay"), in: "inquiry"))
        _ = try state.apply(.set(.place("Pier"), in: "inquiry"))
        #expect(throws: EditRefusal.outOfStep) { try state.apply(revision.inverse) }
    }
}
