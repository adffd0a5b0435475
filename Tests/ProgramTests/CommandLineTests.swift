import Foundation
import TestLibraries
import Testing

@Suite(.serialized) struct `The command line` {
    @Test func `list prints the fifteen events, as text, JSON and CSV`() throws {
        let corpus = try CorpusCopy()
        #expect(try CommandResult("list", corpus.path).lines.count == 15)
        let json = try CommandResult("list", corpus.path, "--format", "json")
        let events = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
        #expect(events.count == 15)
        #expect(Set(events.compactMap { $0["id"] as? String }).contains("2026-01-27-consulate-attempt"))
        let csv = try CommandResult("list", corpus.path, "--format", "csv")
        #expect(csv.lines.first?.hasPrefix("id,title,date,time,sources,status,disputed,from,to,when,") == true)
        // Cells may have line breaks, so that lines are not rows.
        let ids = events.compactMap { $0["id"] as? String }
        #expect(ids.count == 15 && ids.allSatisfy { csv.output.contains("\n\($0),") })
        #expect(csv.output.contains("\n2026-01-27-consulate-attempt,ICE agents try"))
        #expect(csv.output.contains("27 January 2026 (Canary, ") && csv.output.contains("28 January 2026 (LBC, "))
    }

    @Test func `person finds Renee Good and nothing that merely has the word`() throws {
        let corpus = try CorpusCopy()
        try corpus.edit(
            "events/1963-vienna-convention.md", replacing: "title: Vienna Convention",
            with: "title: A good Vienna Convention")
        let found = try CommandResult("list", corpus.path, "person:good")
        #expect(found.output.contains("Renee Good shot dead"))
        #expect(!found.output.contains("Vienna"))
        #expect(try CommandResult("list", corpus.path, "good").output.contains("Vienna"))
    }

    @Test func `is:disputed lists the events whose sources disagree`() throws {
        let corpus = try CorpusCopy()
        let lines = try CommandResult("list", corpus.path, "is:disputed").lines
        #expect(lines.count == 2)
        #expect(lines[0].contains("2026-01-24-alex-pretti-shooting"))
        #expect(lines[1].contains("2026-01-27-consulate-attempt"))
    }

    @Test func `a minus before the query excludes, and behind two of them nothing is an option`() throws {
        let corpus = try CorpusCopy()
        let others = try CommandResult("list", corpus.path, "-person:trump")
        #expect(others.lines.count == 10)
        #expect(try CommandResult("list", corpus.path, "--", "-person:trump").output == others.output)
        let mistyped = try CommandResult("list", corpus.path, "--fromat", "json")
        #expect(mistyped.status == 64)
        #expect(mistyped.errors.contains("Unknown option '--fromat'"))
        #expect(try CommandResult("show", corpus.path, "1963-vienna-convention", "--format", "pdf").status == 64)
    }

    @Test func `a mistyped command is called so`() throws {
        let mistyped = try CommandResult("lsit", "corpus", "person:good")
        #expect(mistyped.status == 64)
        #expect(mistyped.errors.contains("“lsit” is no command"))
        #expect(!mistyped.errors.contains("<surplus>"))
    }

    @Test func `help for a command that there is not is wrong use`() throws {
        let result = try CommandResult("help", "lsit")
        #expect(result.status == 64)
        #expect(result.errors.contains("There is no command “lsit”") && result.output.isEmpty)
        #expect(try CommandResult("help", "list").output.contains("USAGE: dateline list"))
        #expect(try CommandResult("help").status == 0)
    }

    @Test func `in an empty folder the program says what can be done there`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "empty-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let result = try CommandResult(directory: folder)
        #expect(result.status == 2 && result.output.isEmpty)
        #expect(result.errors.contains("“dateline new .”") && result.errors.contains("“dateline add . FILE…”"))
        #expect(try CommandResult("new", ".", directory: folder).status == 0)
        #expect(try CommandResult(directory: folder).status == 0)
    }

    @Test func `a date of several words needs no quotation marks`() throws {
        let corpus = try CorpusCopy()
        let quoted = try CommandResult("list", corpus.path, "date:2026-01-24 person:pretti")
        #expect(quoted.lines.count == 2)
        #expect(
            try CommandResult("list", corpus.path, "date:24", "jan", "2026", "person:pretti").output == quoted.output)
    }

    @Test func `show lists who says what about the date and the number of agents`() throws {
        let corpus = try CorpusCopy()
        let result = try CommandResult("show", corpus.path, "2026-01-27-consulate-attempt", "--format", "json")
        let event = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        let all = try #require(event["discrepancies"] as? [[String: Any]])
        let open = all.filter { $0["open"] as? Bool == true }
        #expect(Set(open.compactMap { $0["property"] as? String }) == ["date", "agents"])
        let date = try #require(open.first { $0["property"] as? String == "date" }?["sides"] as? [[String: Any]])
        #expect(date.map { $0["value"] as? String } == ["2026-01-27", "2026-01-28"])
        #expect(date.map { ($0["sources"] as? [String])?.count } == [4, 1])
        #expect(date[1]["sources"] as? [String] == ["lbc"])
        let text = try CommandResult("show", corpus.path, "2026-01-27-consulate-attempt").output
        #expect(text.contains("≠ date    27 Jan       Canary"))
        #expect(text.contains("≠ agents"))
    }

    @Test func `equal ages of two people are no disagreement`() throws {
        let corpus = try CorpusCopy()
        for event in ["2026-01-07-renee-good-shooting", "2026-01-24-alex-pretti-shooting"] {
            let text = try CommandResult("show", corpus.path, event).output
            #expect(!text.contains("≠ age"))
        }
    }

    @Test func `people and search print what they find`() throws {
        let corpus = try CorpusCopy()
        #expect(try CommandResult("people", corpus.path).lines.count == 9)
        #expect(try CommandResult("people", corpus.path, "prety").output.contains("Alex Pretti"))
        let search = try CommandResult("search", corpus.path, "\"note of protest\"")
        #expect(search.lines.contains { $0.hasPrefix("lbc:6:") })
        #expect(search.lines.allSatisfy { $0.lowercased().contains("note of protest") })
    }

    @Test func `without a terminal the list is printed, and browse says that it needs one`() throws {
        let corpus = try CorpusCopy()
        #expect(try CommandResult(corpus.path).lines.count == 15)
        let browse = try CommandResult("browse", corpus.path)
        #expect(browse.status == 2)
        #expect(browse.errors.contains("needs a terminal"))
        #expect(browse.errors.split(separator: "\n").count == 1)
    }

    @Test func `a wrong query, a missing folder, a missing event and wrong use each have their status`() throws {
        let corpus = try CorpusCopy()
        let query = try CommandResult("list", corpus.path, "pretti", "is:nonsense")
        #expect(query.status == 2)
        #expect(query.errors.contains("at character 11"))
        #expect(query.errors.hasSuffix("\n  pretti is:nonsense\n            ^^^^^^^^\n"))
        let wide = try CommandResult("search", corpus.path, "漢字 e\u{301}té persn:good")
        #expect(wide.status == 2)
        #expect(wide.errors.contains("at character 8"))
        #expect(wide.errors.hasSuffix("\n  漢字 e\u{301}té persn:good\n           ^^^^^\n"))
        let folder = try CommandResult("list", "/no/such/folder")
        #expect(folder.status == 2)
        #expect(folder.errors == "dateline: /no/such/folder: there is no such folder\n")
        #expect(try CommandResult("show", corpus.path, "nothing").status == 2)
        #expect(try CommandResult("list").status == 64)
        #expect(try CommandResult("--help").status == 0)
    }

    @Test func `a minus excludes on the command line too, and a mistyped option is no query`() throws {
        let corpus = try CorpusCopy()
        let with = try CommandResult("list", corpus.path, "person:good").lines
        let without = try CommandResult("list", corpus.path, "-person:good").lines
        #expect(with.count > 0 && with.count + without.count == 15)
        #expect(Set(with).isDisjoint(with: without))
        #expect(try CommandResult("search", corpus.path, "protest", "-note").lines.count > 0)
        let mistyped = try CommandResult("list", corpus.path, "good", "--formt", "csv")
        #expect(mistyped.status == 64)
        #expect(mistyped.errors.contains("--formt"))
    }

    @Test func `one bad file is reported with its place and the rest is printed`() throws {
        let corpus = try CorpusCopy()
        try "---\ntitle: [unclosed\n---\n".write(
            to: corpus.folder.appending(path: "events/broken.md"), atomically: true, encoding: .utf8)
        let result = try CommandResult("list", corpus.path)
        #expect(result.lines.count == 15)
        #expect(result.errors.contains("events/broken.md:"))
    }
}
