import EventModel
import Interchange
import Testing

@Suite struct `A table of events` {
    private func read(_ text: String, _ columns: [String: String] = [:]) throws -> ImportedChronology {
        try #require(ImportFormat.named("csv")).read(Array(text.utf8), columns: columns)
    }

    @Test func `is read by the heads of its columns`() throws {
        let read = try self.read(
            """
            Event date,Headline,Location,Category,Who,Description,Link
            2023-03-12,A grain store burns,Harbour,"fire, harbour",Maren Holt (fire chief); Ida Voss,It burned.,https://e.example/1

            """)
        let imported = try #require(read.events.first)
        #expect(read.faults.isEmpty && read.omissions.isEmpty && read.events.count == 1)
        #expect(imported.event.id == "2023-03-12-a-grain-store-burns")
        #expect(imported.event.date?.text == "2023-03-12" && imported.event.place == "Harbour")
        #expect(imported.event.tags == ["fire", "harbour"])
        #expect(imported.people == [.init(name: "Maren Holt", role: "fire chief"), .init(name: "Ida Voss")])
        #expect(imported.event.notes == "It burned.\n\nSource: https://e.example/1")
    }

    @Test(
        arguments: [
            ("2023-03-12T11:30:00Z", "2023-03-12", "11:30:00", "+00:00"),
            ("2023-03-12 00:00:00.000", "2023-03-12", nil, nil),
            ("2023-03-12 08:15", "2023-03-12", "08:15", nil),
            ("12 March 2023", "2023-03-12", nil, nil),
            ("2023-03", "2023-03", nil, nil),
            ("about 1963", "1963~", nil, nil),
        ] as [(String, String, String?, String?)])
    func `has dates as people and programs write them`(
        cell: String, date: String, time: String?, zone: String?
    ) throws {
        let event = try #require(try read("title,date\nX,\(cell)\n").events.first?.event)
        #expect(event.date?.text == date && event.time?.description == time && event.zone == zone)
    }

    @Test func `tells rows that cannot be read with line and column, and takes the others`() throws {
        let read = try self.read(
            "title,date,time\nA,2023-02-30,\nB,2023-02-03,25:99\n,2023-02-03,\nC,03/04/2023,\nD,2023,\n")
        #expect(read.events.map(\.event.title) == ["D"])
        #expect(
            read.faults.map(\.place) == [
                .init(line: 2, column: 3), .init(line: 3, column: 14), .init(line: 4), .init(line: 5, column: 3),
            ])
        #expect(read.faults[0].message.hasPrefix("“2023-02-30” is no date: "))
        #expect(read.faults[1].message == "“25:99” is no time")
        #expect(read.faults[2].message == "there is no title in this row")
    }

    @Test func `may have its columns named, and says which it does not know`() throws {
        let text = "Datum;Titel;Farbe\n2023-03-12;Brand;rot\n"
        #expect(throws: (any Error).self) { try self.read(text) }
        let read = try self.read(text, ["title": "Titel", "date": "datum"])
        #expect(read.events.first?.event.title == "Brand" && read.events.first?.event.date?.text == "2023-03-12")
        #expect(read.omissions == ["columns that are not known were left out: Farbe"])
        #expect(throws: (any Error).self) { try self.read(text, ["title": "Name"]) }
        #expect(throws: (any Error).self) { try self.read(text, ["colour": "Farbe"]) }
    }

    @Test func `of ACLED has its exactness, actors and sources`() throws {
        let read = try self.read(
            """
            event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,actor2,country,admin1,location,source,notes,fatalities
            XYZ12,12 March 2023,2023,2,Protests,Peaceful protest,Dockers (Northland),,Northland,Coast,Harbour,Island Echo,Dockers marched.,0
            XYZ13,01 April 2023,2023,3,Riots,Mob violence,Crowd,Police,Northland,Coast,Harbour,Island Echo,Stones flew.,2
            """)
        #expect(read.events.map(\.event.id) == ["XYZ12", "XYZ13"])
        #expect(
            read.events.map(\.event.title) == [
                "Peaceful protest – Dockers (Northland)", "Mob violence – Crowd – Police",
            ])
        #expect(read.events.map(\.event.date?.text) == ["2023-03-12~", "2023-04"])
        #expect(
            read.events[1].event.place == "Northland, Coast, Harbour"
                && read.events[1].event.tags == ["Riots", "Mob violence"])
        #expect(read.events[1].event.notes == "Stones flew.\n\nfatalities: 2\nSource: Island Echo")
    }

    @Test func `of UCDP GED has intervals and estimates`() throws {
        let read = try self.read(
            """
            id,type_of_violence,side_a,side_b,source_headline,country,adm_1,date_start,date_end,best,high,low
            77,1,Government of Northland,Coast Front,Clash on the pier,Northland,Coast,2023-03-12 00:00:00.000,2023-03-14 00:00:00.000,3,5,2
            78,1,Government of Northland,Coast Front,,Northland,Coast,2023-03-20 00:00:00.000,2023-03-20 00:00:00.000,0,0,0
            """)
        #expect(read.events.map(\.event.title) == Array(repeating: "Government of Northland – Coast Front", count: 2))
        #expect(read.events.map(\.event.date?.text) == ["2023-03-12/2023-03-14", "2023-03-20"])
        #expect(read.events[0].event.notes == "Clash on the pier\n\nbest: 3\nhigh: 5\nlow: 2")
    }

    @Test func `gives two rows alike two ids, and the same ones each time`() throws {
        let text = "title,date\nX,2023\nX,2023\n"
        #expect(try self.read(text).events.map(\.event.id) == ["2023-01-01-x", "2023-01-01-x-2"])
        #expect(try self.read(text) == self.read(text))
    }
}

@Suite struct `A table that was exported` {
    @Test(arguments: ["csv", "xlsx"]) func `comes back with dates, places, people, tags and notes`(format: String)
        throws
    {
        let chronology = SampleChronology.harbour
        let bytes = try chronology.bytes(as: format).bytes
        let read = try #require(ImportFormat.named(format)).read(bytes)
        let original = chronology.records[0].event
        let imported = try #require(read.events.first)
        #expect(read.events.count == 1 && read.faults.isEmpty)
        #expect(read.omissions.count == 2)
        #expect(imported.event.id == original.id && imported.event.title == original.title)
        #expect(imported.event.date == original.date && imported.event.time == original.time)
        #expect(imported.event.place == original.place && imported.event.tags == original.tags)
        #expect(imported.event.notes == original.notes)
        #expect(imported.people == [.init(name: "Maren Holt", role: "fire chief")])
    }
}
