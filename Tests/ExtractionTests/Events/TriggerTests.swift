import EventModel
import Languages
import Testing

@testable import Extraction

@Suite struct TriggerTests {
    @Test(arguments: [
        "Two men were ⟦shot dead⟧ on the bridge.",
        "Police ⟦arrested⟧ a man near the harbour.",
        "The ministry sent a ⟦note of protest⟧ to the embassy.",
        "Thousands ⟦marched⟧ through the old town.",
        "He tried to ⟦walk into⟧ the building.",
        "Ada Byron ⟦stepped down⟧ as mayor.",
        "The two sides ⟦signed⟧ a ⟦treaty⟧.",
        "Rebels ⟦free⟧ hostages in Lund.", "The miners were ⟦rescued⟧ from a shaft.",
    ])
    func `news is found at its trigger`(marked: String) throws {
        let events = try MarkedEvents(marked)
        #expect(events.news == events.expected)
    }

    @Test(arguments: [
        "The minister is under fire for his remarks.", "He was held at a detention centre.",
        "Most of the six were in the agency's custody.", "The mother has custody of the children.",
        "The mayor offered free land to settlers.", "They pulled the boy free from the mud.",
        "Rescue teams and earthquake survivors waited for water.", "They worked in collapsed buildings.",
        "He tended the injured driver.", "The council has to deal with it.", "They were searching for food.",
        "Search-and-rescue workers rested.", "Earthquake-hit Lund rested.", "It was free of charge.",
        "The proposal was met with outrage.", "The soldiers of Operation Flood Gate went home again.",
    ])
    func `an idiom, an attribute or a name is no event`(text: String) throws {
        #expect(try MarkedEvents(text).news == [])
    }
}

@Suite struct FocusTests {
    @Test(arguments: [
        "Ada Byron was arrested by officer Carl Benz on Monday.", "Police arrested Ada Byron on Monday.",
        "The arrest of Ada Byron came on Monday.", "Ada Byron's arrest came on Monday.",
    ])
    func `the victim is told by voice and preposition`(text: String) throws {
        #expect(try MarkedEvents(text).focus(.arrest) == "Ada Byron")
    }

    @Test(arguments: [
        "Ada Byron, 37, who was arrested on Monday, is a nurse.", "Ada Byron has since been arrested.",
        "The arrest in Lund of singer Ada Byron came on Monday.", "The Ada Byron arrest came on Monday.",
    ])
    func `what stands between a person and what happened does not hide the victim`(text: String) throws {
        #expect(try MarkedEvents(text).focus(.arrest) == "Ada Byron")
    }

    @Test(arguments: [
        "Ada Byron said that a porter was arrested on Monday.", "Ada Byron's brother was arrested on Monday.",
        "Ada Byron treated the porter who was arrested on Monday.", "On his arrest Ada Byron wept.",
        "After the porter's arrest Ada Byron wept.", "He spoke of the arrest, and Ada Byron wept.",
        "The arrest of Ada Byron's brother came on Monday.",
    ])
    func `somebody who is not named is not the person named beside`(text: String) throws {
        #expect(try MarkedEvents(text).focus(.arrest) == nil)
    }

    @Test(arguments: ["Ada Byron has pleaded not guilty.", "Ada Byron was found guilty, Carl Benz said."])
    func `guilty is the subject of whom that is said`(text: String) throws {
        let guilty = try MarkedEvents(text).found.last { [.verdict, .trial].contains($0.kind) }
        let mention = try #require(guilty)
        #expect(try MarkedEvents(text).people[#require(mention.focus)].name == "Ada Byron")
    }

    @Test func `a role means the one person who was named with it`() throws {
        let text = "Crowds mourned nurse Ada Byron in the town of Lund. The nurse was shot dead on Monday."
        #expect(try MarkedEvents(text).focus(.violence) == "Ada Byron")
    }

    @Test func `they are not the person named last`() throws {
        #expect(try MarkedEvents("Ada Byron spoke of the miners before they were killed.").focus(.violence) == nil)
    }
}

@Suite struct MentionDateTests {
    @Test(arguments: [
        ("On 3 May, police raided the bank; the manager was arrested on 5 May.", EventKind.entry, "2021-05-03"),
        ("On 3 May, police raided the bank; the manager was arrested on 5 May.", .arrest, "2021-05-05"),
        ("The minister on Friday spoke of the flood that hit the valley on Monday.", .disaster, "2021-05-03"),
        ("The flood came on Tuesday when the dam broke.", .disaster, "2021-05-04"),
        ("The assault happened on Tuesday when men stormed the hall.", .entry, "2021-05-04"),
    ])
    func `the clause decides between two dates`(text: String, kind: EventKind, date: String) throws {
        #expect(try MarkedEvents(text, published: "2021-05-07").first(kind).date?.text == date)
    }

    @Test(arguments: [
        "Police arrested three men after the flood on Tuesday.", "After Tuesday's flood, police arrested three men.",
    ])
    func `the day of what was before is not that of what came of it`(text: String) throws {
        let events = try MarkedEvents(text, published: "2021-05-07")
        #expect(try events.first(.arrest).date == nil)
        #expect(try events.first(.disaster).date?.text == "2021-05-04")
    }

    @Test(arguments: [
        ("Police arrested the owner of the boat, which exploded on Tuesday.", EventKind.arrest, nil),
        ("Police arrested the owner of the boat, which exploded on Tuesday.", .disaster, "2021-05-04"),
        ("Police arrested the owner, who owns the boat, on Tuesday.", .arrest, "2021-05-04"),
        ("Police mourned the raid that came on Tuesday.", .entry, "2021-05-04"),
    ])
    func `the day of an aside is of what the aside tells`(text: String, kind: EventKind, date: String?) throws {
        #expect(try MarkedEvents(text, published: "2021-05-07").first(kind).date?.text == date)
    }

    @Test func `a day outside of the clause of what was before stays`() throws {
        let events = try MarkedEvents("Police arrested three men on Friday after the flood.", published: "2021-05-07")
        #expect(try events.first(.arrest).date?.text == "2021-05-07")
    }

    @Test func `a year in a name is no date`() throws {
        #expect(try MarkedEvents("The raid broke the 1963 Convention.").first(.entry).date == nil)
        #expect(try MarkedEvents("The raid came in 1963.").first(.entry).date?.text == "1963")
    }

    @Test func `the year of what a court looks at is not that of the trial`() throws {
        let events = try MarkedEvents("A judge ordered the doctor to stand trial over the singer's death in 2009.")
        #expect(try events.first(.trial).date == nil)
        #expect(try events.first(.violence).date?.text == "2009")
    }

    @Test(arguments: [
        "Clashes over rice Monday 3 May 2021 09.15 GMT Police stormed the hall.",
        "Published: 3 May 2021 14:03 CET Police stormed the hall.",
    ])
    func `when the page was published dates nothing for certain`(text: String) throws {
        #expect(try MarkedEvents(text).first(.entry).dateRule == .published)
        #expect(try MarkedEvents(text + " They arrested a porter.").first(.arrest).dateRule == .published)
    }

    @Test func `a day that is told goes before that of publication`() throws {
        let text = "Clashes over rice Monday 3 May 2021 09.15 GMT Police stormed the hall on 1 May 2021."
        #expect(try MarkedEvents(text).first(.entry).date?.text == "2021-05-01")
    }

    @Test(arguments: [
        ("Police arrested Ada Byron on Monday 3 May 2021 at 09.15 GMT.", Language.english),
        ("Police arrested Ada Byron at 09:15 GMT on 3 May 2021.", .english),
        ("On 3 May 2021, 09:15 GMT, police arrested Ada Byron.", .english),
        ("La policía detuvo a Ana Ruiz el 3 de mayo de 2021 a las 09:15 GMT.", .spanish),
    ])
    func `a time with its zone is one where it is part of what is told`(text: String, language: Language) throws {
        let arrest = try MarkedEvents(text, in: language).first(.arrest)
        #expect(arrest.date?.lower?.calendarDate.day == 3)
        #expect([.clause, .sentence].contains(arrest.dateRule))
    }

    @Test func `a sentence without a date goes on with that of its paragraph`() throws {
        let events = try MarkedEvents("Troops came on 3 May 2021. They stormed the hall.")
        let entry = try events.first(.entry)
        #expect(entry.date?.text == "2021-05-03")
        #expect(entry.dateRule == .paragraph)
    }

    @Test(arguments: [
        "Ada Byron, who was shot in 2009, spoke first. Police stormed the hall.",
        "Crowds gathered after the flood of 3 May 2021. Police stormed the hall.",
    ])
    func `the date of what is told by the way is not carried on`(text: String) throws {
        #expect(try MarkedEvents(text).first(.entry).date == nil)
    }
}
