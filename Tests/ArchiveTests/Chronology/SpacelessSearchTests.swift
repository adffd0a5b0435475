import EventModel
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

/// Words of scripts that write them without spaces.
@Suite struct SpacelessSearchTests {
    private static let files = [
        "library.yaml": "title: 港\n",
        "people.yaml": "chen:\n  name: 陳小明\n  description: 記者\n",
        "articles/harbour.md": """
        ---
        title: 港口大火 Harbour fire
        publisher: 港口日報
        published: 2024-03-05
        ---
        昨晚倉庫失火，消防員到場救援。

        記者陳小明說，三人受傷。
        """,
        "articles/minato.md": "# 港で火事\n\n横浜のコーヒー倉庫で火事があり、ガス管が燃えた。\n",
        "articles/hangu.md": "# 항구 화재\n\n경찰이 창고에서 두 사람을 찾았다.\n",
        "articles/tha.md": "# ไฟไหม้ท่าเรือ\n\nตำรวจมาถึงที่เกิดเหตุเมื่อคืนนี้\n",
        "articles/bandar.md": "# बंदरगाह\n\nदिल्ली में आग लगी।\n",
        "events/fire.md": """
        ---
        title: 倉庫失火
        date: 2024-03-04
        place: 九龍灣
        people: [chen]
        sources:
          - {article: harbour, paragraph: 1, quote: 倉庫失火}
        ---
        """,
    ]

    private func places(_ line: String, in chronology: Chronology) throws -> [String] {
        try chronology.search(Query(line)).map { "\($0.article.id) \($0.paragraph)" }
    }

    @Test(arguments: [
        ("倉庫", ["harbour 1", "minato 1"]), ("倉", ["harbour 1", "minato 1"]), ("大火", ["harbour 0"]), ("庫倉", []),
        ("港口 fire", ["harbour 0"]), ("\"大火 harbour\"", ["harbour 0"]), ("消防*", ["harbour 1"]), ("-倉 三人", ["harbour 2"]),
        ("コーヒー", ["minato 1"]), ("ガス", ["minato 1"]), ("カス", []), ("火事", ["minato 0", "minato 1"]),
        ("경찰", ["hangu 1"]), ("창고", ["hangu 1"]), ("찰경", []),
        ("ตำรวจ", ["tha 1"]), ("ที่เกิดเหตุ", ["tha 1"]), ("คน", []), ("คืน", ["tha 1"]),
        ("दिल्ली", ["bandar 1"]), ("दल", []), ("person:小明", ["harbour 1", "harbour 2"]), ("source:日報 三人", ["harbour 2"]),
    ])
    func `a word of any length is found within a row of letters`(_ line: String, _ expected: [String]) throws {
        #expect(try places(line, in: ScratchLibrary(Self.files).chronology()).sorted() == expected)
    }

    @Test(arguments: ["失火", "倉", "九龍", "小明", "place:龍灣", "person:陳", "消防員"])
    func `events are found by words of their titles, places, people and passages`(_ line: String) throws {
        let chronology = try ScratchLibrary(Self.files).chronology()
        let result = try chronology.results(of: Query(line))
        #expect(try chronology.rows(0..<result.count, of: result).map(\.id.name) == ["fire"])
    }

    @Test func `what is found is marked`() throws {
        let hits = try ScratchLibrary(Self.files).chronology().search(Query("倉庫 ガス"))
        let marked = hits.flatMap { hit in
            hit.matches.map { String(String.UnicodeScalarView(Array(hit.text.unicodeScalars)[$0])) }
        }
        #expect(marked == ["倉庫", "ガス"])
    }

    @Test func `words of a text that is gone are found no more`() throws {
        let library = try ScratchLibrary(Self.files)
        #expect(try places("横浜", in: library.chronology()) == ["minato 1"])
        try library.write("# 港で火事\n\n川崎の倉庫で火事があった。\n", to: "articles/minato.md")
        let chronology = try library.chronology()
        #expect(try places("横浜", in: chronology) == [])
        #expect(try places("川崎", in: chronology) == ["minato 1"])
    }
}
