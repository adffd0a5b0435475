import Testing

@testable import Extraction

@Suite struct FactualityTests {
    @Test(arguments: [
        ("Guards stopped him from entering the hall.", EventMention.Modality.attempted),
        ("He tried to enter the hall.", .attempted), ("He did not enter the hall.", .negated),
        ("Nobody entered the hall.", .negated), ("He left without entering the hall.", .negated),
        ("He will enter the hall on Friday.", .planned), ("Three clerks to enter the hall", .planned),
        ("The clerks are due to enter the hall on Friday.", .planned), ("He may enter the hall.", .possible),
        ("They want him to enter the hall.", .possible), ("They came to enter the hall.", .possible),
        ("If they enter the hall, the alarm rings.", .possible), ("Did they enter the hall?", .possible),
        ("They asked whether he entered the hall.", .possible), ("She threatened to enter the hall.", .possible),
        ("The union urged clerks to gather and enter the hall.", .possible),
        ("Police generally enter no consulates.", .generic), ("He entered the hall.", .happened),
        ("They managed to enter the hall.", .happened), ("He was seen to enter the hall.", .happened),
        ("Clerks were forced to enter the hall.", .happened), ("They had to enter the hall.", .happened),
        ("She became the third clerk to enter the hall.", .happened),
        ("They planned a third attempt to enter the hall.", .attempted),
        ("He wanted to “enter” the hall.", .possible),
        ("It was not confirmed he entered the hall.", .possible),
        ("It is not clear that he entered the hall.", .possible),
        ("There is no evidence that he entered the hall.", .possible),
        ("It is not clear why he entered the hall.", .happened), ("It is clear he entered the hall.", .happened),
    ])
    func `a verb is read by its auxiliaries and by what governs it`(
        text: String, modality: EventMention.Modality
    ) throws {
        #expect(try MarkedEvents(text).first(.entry).modality == modality)
    }

    @Test(arguments: [
        ("The crew hoped to reach Lund by Friday.", EventMention.Modality.possible),
        ("The crew hoped for rain on Friday.", .happened),
    ])
    func `to wish to do something is nothing that happened`(text: String, modality: EventMention.Modality) throws {
        let found = try MarkedEvents(text, published: "2021-03-11").found
        #expect(try #require(found.first { $0.text == "hoped" }).modality == modality)
    }

    @Test(arguments: [
        ("There was no march.", EventMention.Modality.negated), ("The march was not held.", .negated),
        ("The march will begin at the harbour.", .planned), ("The march is due to start at noon.", .planned),
        ("The planned march worries shopkeepers.", .planned), ("Teachers called for a march.", .possible),
        ("The mayor warned of a march.", .possible), ("Teachers want a march.", .possible),
        ("A possible march worries shopkeepers.", .possible), ("The march drew thousands.", .happened),
        ("The mayor called the march a disgrace.", .happened), ("He spoke after the march.", .happened),
        ("Police reported no sign of a march.", .negated),
        ("The march due to be held on 3 May will be postponed.", .negated),
        ("The march was held after the match was cancelled.", .happened),
        ("Teachers hope that a march helps.", .possible),
    ])
    func `a noun is read by its attributes, its governor and its verb`(
        text: String, modality: EventMention.Modality
    ) throws {
        #expect(try MarkedEvents(text).first(.protest).modality == modality)
    }

    @Test(arguments: [
        ("Teachers want the clerk to be sacked or arrested.", EventMention.Modality.possible),
        ("The clerk was sacked and arrested.", .happened), ("The clerk will be sacked and arrested.", .planned),
    ])
    func `a participle behind another one is read as that one`(text: String, modality: EventMention.Modality) throws {
        #expect(try MarkedEvents(text).first(.arrest).modality == modality)
    }

    @Test(arguments: ["The rector denied that clerks were arrested.", "No clerk was arrested."])
    func `what is denied has not happened`(text: String) throws {
        #expect(try MarkedEvents(text).first(.arrest).modality == .negated)
    }
}
