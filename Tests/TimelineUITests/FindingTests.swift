import EventModel
import Foundation
import Terminal
import Testing
@testable import TimelineUI

@Suite struct `Finding people, words and dates` {
    @Test func `p narrows the list to a person and says who that is`() throws {
        var reader = Reader(columns: 120, rows: 30)
        reader.type("p")
        try expectScreen(reader, named: "people-120x30")
        reader.type("mos⏎")
        #expect(reader.state.query == "person:ada-moser")
        #expect(reader.titles.count == 2)
        #expect(reader.screen.contains("Ada Moser · 2 events"))
        #expect(reader.screen.contains("person:ada-moser ✕"))
        try expectScreen(reader, named: "person-120x30")
    }

    @Test func `F shows all events again and keeps the one under the cursor`() {
        var reader = Reader(columns: 120)
        reader.type("pmos⏎jF")
        #expect(reader.state.query.isEmpty)
        #expect(reader.current == "2024-05-03-statement")
        #expect(reader.state.person == nil)
    }

    @Test func `a click on the filter's cross clears it`() {
        var reader = Reader(columns: 120)
        reader.type("pmos⏎")
        reader.send(.key(.mouse(MouseEvent(.press, at: Point(column: 119, row: 0)))))
        #expect(reader.state.query.isEmpty)
    }

    @Test func `nobody of that name is said, and Escape closes the picker`() {
        var reader = Reader()
        reader.type("pxyz")
        #expect(reader.screen.contains("Nobody of that name"))
        reader.type("⎋")
        #expect(reader.state.overlay == nil)
        #expect(reader.state.query.isEmpty)
    }

    @Test func `f filters, and a wrong query says where it is wrong`() {
        var reader = Reader(columns: 120)
        reader.type("fbridge⏎")
        #expect(reader.titles.count == 3)
        reader.type("f⌫⌫⌫⌫⌫⌫no(⏎")
        #expect(reader.screen.contains("character 3: expected )"))
        #expect(reader.screen.contains("filter: no("))
    }

    @Test func `Tab goes through the ways to go on with a filter`() throws {
        var reader = Reader(columns: 100, rows: 20)
        reader.type("fper")
        try expectScreen(reader, named: "completions-100x20")
        reader.type("⇥")
        #expect(reader.screen.contains("filter: person:"))
        reader.type("⇥")
        #expect(reader.screen.contains("filter: person:ada-moser"))
        reader.type("⏎")
        #expect(reader.state.query == "person:ada-moser")
        #expect(reader.titles.count == 2)
    }

    @Test func `a filter that finds nothing says how to go on`() throws {
        var reader = Reader(columns: 100, rows: 20)
        reader.type("fzebra⏎")
        try expectScreen(reader, named: "nothing-found-100x20")
        reader.type("F")
        #expect(reader.titles.count == 5)
    }

    @Test func `slash finds words in the list, n and N go on and around`() {
        var reader = Reader(columns: 120)
        reader.type("/bridge⏎")
        #expect(reader.current == "1921-opening")
        reader.type("n")
        #expect(reader.current == "2024-05-03-closure")
        reader.type("n")
        #expect(reader.current == "2024-06-decision")
        reader.type("n")
        #expect(reader.current == "1921-opening")
        reader.type("N")
        #expect(reader.current == "2024-06-decision")
    }

    @Test func `found words are highlighted`() throws {
        var reader = Reader(columns: 120)
        reader.type("/RUMOUR⏎")
        let frame = draw(reader.state)
        let row = try #require(frame.rows.firstIndex { $0.contains("A rumour of") })
        let line = frame.rows[row]
        let column = line.distance(from: line.startIndex, to: try #require(line.range(of: "rumour")?.lowerBound))
        #expect(frame[Point(column: column, row: row)].style == Theme().match)
        #expect(frame[Point(column: column - 2, row: row)].style.background == .standard)
    }

    @Test func `slash in the article searches the article`() {
        var reader = Reader(columns: 120)
        reader.type("j⏎/good⏎")
        #expect(reader.state.article.paragraph == 2)
        reader.type("n")
        #expect(reader.state.article.paragraph == 4)
        reader.type("n")
        #expect(reader.state.article.paragraph == 2)
        reader.type("/zebra⏎")
        #expect(reader.screen.contains("“zebra” is not in this article"))
    }

    @Test func `what is asked right behind a jump is about the event to which it leads`() throws {
        var reader = Reader(columns: 120)
        let before = reader.current
        reader.type("d3 may 2024")
        let jump = reduce(&reader.state, .key(.enter))
        #expect(reduce(&reader.state, .key(.character("s"))).isEmpty)
        #expect(reader.state.overlay == nil)
        let answers = jump.flatMap { reader.newsroom.answers(to: $0, query: "") }
        answers.forEach { reader.send($0) }
        #expect(reader.current == "2024-05-03-closure")
        #expect(reader.current != before)
        #expect(reader.state.overlay?.panel is ComparePanel)
    }

    @Test func `a jump that leads nowhere lets what was asked behind it fall`() {
        var reader = Reader(columns: 120)
        reader.type("/nowhere")
        let search = reduce(&reader.state, .key(.enter))
        _ = reduce(&reader.state, .key(.character("x")))
        search.flatMap { reader.newsroom.answers(to: $0, query: "") }.forEach { reader.send($0) }
        #expect(reader.screen.contains("“nowhere” is not found"))
        reader.type("s")
        #expect(reader.state.awaiting == nil)
    }

    @Test func `words that are not found are said to be so, whatever was looked for before`() {
        var reader = Reader(columns: 120)
        reader.state.timeline.asked.wanted = "2024-05-03-closure"
        reader.type("/nowhere⏎")
        #expect(reader.screen.contains("“nowhere” is not found"))
    }

    @Test func `beside completions nothing of the panes is left`() {
        var covered = 0
        for rows in 9...30 {
            var reader = Reader(columns: 120, rows: rows)
            let before = rest(of: reader)
            reader.type("fperson:")
            let lines = reader.screen.split(separator: "\n", omittingEmptySubsequences: false)
            for row in lines.indices where lines[row].contains("person:ada-moser") {
                #expect(rest(of: reader)[row] == "", "\(rows) rows")
                covered += before[row].isEmpty ? 0 : 1
            }
        }
        #expect(covered > 0, "nowhere anything stood beside them")
    }

    /// What stands in each row to the right of where completions are.
    private func rest(of reader: Reader) -> [String] {
        reader.screen.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.dropFirst(72).trimmingCharacters(in: .whitespaces)
        }
    }

    @Test func `as long as what is typed is no date, the line above says what one is like`() {
        var reader = Reader(columns: 120)
        reader.type("d3 ma")
        #expect(reader.screen.contains("2026-01-24"))
    }

    @Test func `d goes to a date as people write it`() {
        var reader = Reader(columns: 120)
        reader.type("d3 may 2024")
        #expect(reader.screen.contains("3 May 2024"))
        reader.type("⏎")
        #expect(reader.current == "2024-05-03-closure")
        reader.type("d2024-06⏎")
        #expect(reader.current == "2024-06-decision")
        reader.type("dnonsense⏎")
        #expect(reader.screen.contains("is no date"))
    }

    @Test func `a year left out is one in which something happened then`() {
        var reader = Reader(columns: 120)
        #expect(reader.current == "1921-opening")
        reader.type("d3 may")
        #expect(reader.screen.contains("3 May 2024"))
        reader.type("⎋d5 sep")
        #expect(reader.screen.contains("5 September 1921"))
        reader.type("⎋Gd3 may")
        #expect(reader.screen.contains("3 May 2024"))
    }

    @Test func `the palette narrows by words and carries out a command`() throws {
        var reader = Reader(columns: 100, rows: 24)
        reader.type(":art lis")
        try expectScreen(reader, named: "palette-100x24")
        reader.type("⏎")
        #expect(reader.state.timeline.subject == .articles(by: .date))
    }

    @Test func `the help lists every command with its keys`() throws {
        var reader = Reader(columns: 110, rows: 40)
        reader.type("?")
        try expectScreen(reader, named: "help-110x40")
        var seen = reader.screen
        reader.type(" ")
        seen += reader.screen
        for entry in CommandTable.entries { #expect(seen.contains(entry.name)) }
        reader.type("?")
        #expect(reader.state.overlay == nil)
    }

    @Test(arguments: [(40, 10), (60, 20), (80, 24), (200, 50)])
    func `each name of the help is reached at any size`(columns: Int, rows: Int) {
        var reader = Reader(columns: columns, rows: rows)
        reader.type("?")
        var seen: [String] = []
        for _ in 0..<30 {
            seen += reader.screen.split(separator: "\n").map(String.init)
            reader.send(.key(.pageDown))
        }
        let text = Set(words(of: seen.joined(separator: " ")))
        for entry in CommandTable.entries { #expect(text.isSuperset(of: words(of: entry.name)), "\(entry.name)") }
    }

    @Test func `what a key does more than its name says is read when it is searched for`() {
        for entry in CommandTable.entries where !entry.help.isEmpty {
            var reader = Reader(columns: 40, rows: 60)
            reader.type("?")
            reader.send(.key(.paste(entry.name)))
            #expect(Set(words(of: reader.screen)).isSuperset(of: words(of: entry.help)), "\(entry.help)")
        }
    }

    @Test func `where there is room the help tells all that a key does, and every sign`() {
        var reader = Reader(columns: 200, rows: 120)
        reader.type("?")
        let rows = draw(reader.state).rows
        let seen = Set(words(of: rows.joined(separator: " ")))
        for entry in CommandTable.entries { #expect(seen.isSuperset(of: words(of: entry.help)), "\(entry.help)") }
        for sign in ["≈", "✓", "≠", "●", "┊"] { #expect(seen.contains { $0 == sign }, "\(sign)") }
    }

    private func words(of text: String) -> [Substring] {
        text.split { $0.isWhitespace }
    }

    @Test func `what is typed narrows the help, Escape takes that back first, and q leaves`() {
        var reader = Reader(columns: 80, rows: 24)
        reader.type("?density")
        #expect(reader.screen.contains("Finer density line") && !reader.screen.contains("Search by person"))
        #expect(reader.screen.contains("search: density"))
        reader.type("qq")
        #expect(reader.screen.contains("No key is for that"))
        reader.type("⎋")
        #expect(reader.screen.contains("Next line"))
        reader.type("q")
        #expect(reader.state.overlay == nil)
    }

    @Test func `no key means two commands`() {
        let keys = CommandTable.entries.flatMap(\.keys)
        #expect(keys.count == Set(keys).count)
        #expect(Set(CommandTable.entries.map(\.command)) == Set(Command.allCases))
    }
}

@Suite struct `Answers that come late` {
    @Test func `Enter before the people were found takes the best of those that were asked for`() {
        var reader = Reader(columns: 120)
        reader.type("p")
        var late: [Effect] = []
        for key in [Key.character("g"), .character("o"), .enter] { late += reduce(&reader.state, .key(key)) }
        #expect(reader.state.query.isEmpty)
        for effect in late { reader.newsroom.answers(to: effect, query: "").forEach { reader.send($0) } }
        #expect(reader.state.query == "person:jon-good")
    }

    @Test func `Enter before the event was read opens its own first source, not the one before`() {
        var reader = Reader(columns: 120)
        reader.type("G")
        var late = reduce(&reader.state, .key(.character("g")))
        late += reduce(&reader.state, .key(.character("j")))
        late += reduce(&reader.state, .key(.enter))
        for effect in late { reader.newsroom.answers(to: effect, query: "").forEach { reader.send($0) } }
        #expect(reader.state.article.sourceIndex == 0)
        #expect(reader.state.article.record?.id == "courier")
    }

    @Test(arguments: [Key.enter, .character("s"), .character("]")])
    func `a key about the event waits until that event has been read`(key: Key) {
        var reader = Reader(columns: 120)
        reader.type("G")
        let before = reader.state.event?.id
        var late = reduce(&reader.state, .key(.character("g")))
        late += reduce(&reader.state, .key(.character("j")))
        late += reduce(&reader.state, .key(key))
        #expect(reader.state.message == nil)
        #expect(reader.state.overlay == nil)
        #expect(reader.state.focus == .timeline)
        for effect in late { reader.newsroom.answers(to: effect, query: "").forEach { reader.send($0) } }
        #expect(reader.state.event?.id == reader.current)
        #expect(reader.state.event?.id != before)
        switch key {
        case .enter: #expect(reader.state.focus == .article)
        case .character("s"): #expect(reader.state.overlay?.panel is ComparePanel)
        default: #expect(reader.state.article.sourceIndex == 1)
        }
    }

    @Test func `a citation is copied from the source of this event, also before that has been read`() throws {
        var reader = Reader(columns: 120)
        reader.type("g")
        let former = try #require(reader.state.article.record)
        var asked = reduce(&reader.state, .key(.character("j")))
        asked += reduce(&reader.state, .key(.character("y")))
        var effects: [Effect] = []
        while !asked.isEmpty {
            let effect = asked.removeFirst()
            if case .terminal(.copy) = effect { effects.append(effect) }
            for answer in reader.newsroom.answers(to: effect, query: "") { asked += reduce(&reader.state, answer) }
        }
        let record = try #require(reader.state.article.record)
        #expect(record.id != former.id)
        guard case .terminal(.copy(let text))? = effects.first, effects.count == 1 else {
            Issue.record("nothing was copied: \(effects)")
            return
        }
        #expect(text.contains(record.article.headline))
    }

    @Test func `a paragraph is linked from the source that is being opened, not from the one before`() {
        var reader = Reader(columns: 120)
        reader.type("gj⏎")
        let former = reader.state.article.source
        var asked = reduce(&reader.state, .key(.character("]")))
        asked += reduce(&reader.state, .key(.character("L")))
        #expect(reader.state.overlay == nil)
        for effect in asked { reader.newsroom.answers(to: effect, query: "").forEach { reader.send($0) } }
        #expect(reader.state.article.source != former)
        // What the event cites of the second source; of the first it cites other words.
        #expect(reader.screen.contains("linked already: “shut on Saturday”"))
    }
}
