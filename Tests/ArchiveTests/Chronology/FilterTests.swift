import EventModel
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

@Suite struct FilterTests {
    private let chronology: Chronology

    init() throws {
        chronology = try ScratchLibrary(BridgeStory.files).chronology()
    }

    private func ids(_ line: String) throws -> [String] {
        let result = try chronology.results(of: Query(line))
        return try chronology.rows(0..<result.count, of: result).map(\.id.name)
    }

    @Test func `a person is found by id, name, alias or weak alias, never by the mere word`() throws {
        #expect(try ids("person:ana-good") == ["closing"])
        #expect(try ids("person:good") == ["closing"])
        #expect(try ids("person:GOOD") == ["closing"])
        #expect(try ids("person:\"good ana\"") == ["closing"])
        #expect(try ids("person:meyer") == ["closing"])
        #expect(try ids("person:alvarez") == ["plan", "inspection"])
        #expect(try ids("person:engineer") == [])
    }

    @Test func `a part of a name is enough where nobody has it whole`() throws {
        #expect(try ids("person:alv") == ["plan", "inspection"])
        #expect(try ids("person:goo") == ["closing"])
    }

    @Test func `a whole name is not also taken for a beginning`() throws {
        let people = "a: {name: Ann Good}\nb: {name: Bob Goodman}"
        let events =
            "{\"id\":\"x\",\"title\":\"x\",\"people\":[\"a\"]}\n{\"id\":\"y\",\"title\":\"y\",\"people\":[\"b\"]}"
        let chronology = try ScratchLibrary(["people.yaml": people, "events/t.jsonl": events]).chronology()
        func ids(_ line: String) throws -> [String] {
            try chronology.rows(0..<9, of: chronology.results(of: Query(line))).map(\.id.name)
        }
        #expect(try ids("person:good") == ["x"])
        #expect(try ids("person:good*") == ["x", "y"])
    }

    @Test func `a word is looked for in title, place, tags, notes, names and linked paragraphs`() throws {
        #expect(try ids("good") == ["closing", "inspection"])
        #expect(try ids("kiel") == ["closing"])
        #expect(try ids("detours") == ["march"])
        #expect(try ids("traffic") == ["march", "closing"])
        #expect(try ids("papers") == ["closing"])
        #expect(try ids("annie") == ["closing"])
        #expect(try ids("tuesday") == ["inspection"])
    }

    @Test func `a word is found whole, without regard to case and accents, and by its beginning with a star`() throws {
        #expect(try ids("JOSE") == ["plan", "inspection"])
        #expect(try ids("brid") == [])
        #expect(try ids("rum*") == ["rumour"])
        #expect(try ids("\"bridge is\"") == ["plan", "closing"])
    }

    @Test func `places, tags and sources are fields of their own`() throws {
        #expect(try ids("place:harbour") == ["closing"])
        #expect(try ids("tag:bridge") == ["closing", "inspection"])
        #expect(try ids("tag:brid") == [])
        #expect(try ids("source:gazette") == ["closing", "inspection"])
        #expect(try ids("source:\"evening gazette\"") == ["closing", "inspection"])
        #expect(try ids("source:courier") == ["closing"])
    }

    @Test func `a date finds what can have been then`() throws {
        #expect(try ids("date:2024-03-04") == ["march", "crossing", "closing"])
        #expect(try ids("date:2024-03-05..") == ["march", "inspection"])
        #expect(try ids("date:..2000") == ["plan"])
        #expect(try ids("date:1961-06") == ["plan"])
    }

    @Test func `an event is disputed where its sources contradict each other and nobody has decided`() throws {
        #expect(try ids("is:disputed") == ["closing"])
        var files = BridgeStory.files
        files["events/closing.md"] = BridgeStory.closing.replacing(
            "tags: [bridge, traffic]", with: "resolved: {girders: {keep: 2, why: the engineer counted them}}")
        let chronology = try ScratchLibrary(files).chronology()
        #expect(try chronology.results(of: Query("is:disputed")).count == 0)
    }

    @Test func `an event is planned where its file says so`() throws {
        #expect(try ids("is:planned") == [])
        var files = BridgeStory.files
        files["events/closing.md"] = BridgeStory.closing.replacing("tags: [bridge, traffic]", with: "planned: true")
        let chronology = try ScratchLibrary(files).chronology()
        let result = try chronology.results(of: Query("is:planned"))
        #expect(try chronology.rows(0..<result.count, of: result).map(\.isPlanned) == [true])
        #expect(try chronology.event("closing")?.event.isPlanned == true)
    }

    @Test func `negation, or and parentheses combine`() throws {
        #expect(try ids("-tag:bridge") == ["plan", "march", "crossing", "rumour"])
        #expect(try ids("tag:traffic or is:suggested") == ["march", "crossing", "closing"])
        #expect(try ids("(tag:traffic or tag:bridge) -person:good") == ["march", "inspection"])
        #expect(try ids("is:confirmed date:2024-03-04") == ["march", "closing"])
    }
}
