import EventModel
import Testing

@testable import Extraction

@Suite struct EventTitleTests {
    private func title(_ text: String) -> String? {
        let article = Article.invented("wire", published: "2021-03-11", "", [text])
        return SuggestionMaker().suggestions(from: [article]).first?.event.title
    }

    @Test(arguments: [
        ("Police in Lund arrested three men on Wednesday, the court said.", "Police in Lund arrested three men"),
        ("On Wednesday, police in Lund arrested three men.", "Police in Lund arrested three men"),
        (
            "The court said on Wednesday that police had arrested three men.",
            "The court said that police had arrested three men"
        ),
        ("Meanwhile, two clerks were killed in Lund on Wednesday.", "Two clerks were killed in Lund"),
        (
            "Mayor Ada Byron left the hall. She resigned on Wednesday after a long quarrel.",
            "Ada Byron resigned after a long quarrel"
        ),
        (
            "Ada Byron, who led the bank, was sentenced on Wednesday to nine years in prison.",
            "Ada Byron, who led the bank, was sentenced to nine years in prison"
        ),
        ("LUND (Wire) - A bridge collapsed on Wednesday.", "A bridge collapsed"),
        ("On Wednesday a bridge collapsed in Lund.", "A bridge collapsed in Lund"),
        (
            "Police arrested three men in Lund on Wednesday, signalling that the long and bitter hunt for the robbers of the harbour bank was over.",
            "Police arrested three men in Lund"
        ),
        (
            "Police arrested three armed robbers of the harbour bank on Wednesday in a narrow brick dwelling near the cathedral of Saint Lawrence.",
            "Police arrested three armed robbers of the harbour bank in a narrow brick dwelling"
        ),
        ("There were violent clashes in Lund on Wednesday.", "Violent clashes in Lund"),
        (
            "As quarrels grew, the mayor of Lund, Ada Byron, met with the bishop of Uppsala on Wednesday in an effort to calm all of the quarrelling fishermen.",
            "The mayor of Lund, Ada Byron, met with the bishop of Uppsala"
        ),
        ("US troops left Lund on Wednesday after ten years.", "US troops left Lund after ten years"),
        ("A bridge in Lund has also collapsed on Wednesday.", "A bridge in Lund has collapsed"),
        (
            "Choir of Ada Byron to sing in Lund Ms Byron resigned from the bank of Lund on Wednesday.",
            "Ada Byron resigned from the bank of Lund"
        ),
        ("Thus far, two clerks were killed in Lund on Wednesday.", "Two clerks were killed in Lund"),
        ("Both mayors signed a treaty in Lund on Wednesday.", "Both mayors signed a treaty in Lund"),
        (
            "Harbour news Wednesday 10 March 2021 09.15 GMT Police arrested three men in Lund yesterday.",
            "Police arrested three men in Lund"
        ),
        (
            "Ada Byron, the long-serving director of the oldest savings bank in the county of Lund, was sentenced on Wednesday to nine years in prison.",
            "Ada Byron was sentenced to nine years in prison"
        ),
    ])
    func `a title is a clause with its subject, without the day and who says so`(text: String, expected: String) {
        #expect(title(text) == expected)
    }

    @Test(
        arguments: [
            (
                "On Wednesday the government of Elba declared the search for survivors of the flood in the harbour quarter over.",
                nil
            ),
            (
                "Police arrested two mayors of the islands on Wednesday for speeches implying that the harbour of Lund would be won back for ever by the people of the whole town.",
                "Police arrested two mayors of the islands"
            ),
            (
                "Ada Byron and Carl Benz made heroic speeches on Wednesday implying that the harbour of Lund would be won back for ever by the people of the whole town.",
                "Ada Byron and Carl Benz made heroic speeches"
            ),
        ] as [(String, String?)])
    func `a title is not cut where its sense is still to come`(text: String, expected: String?) {
        #expect(title(text) == expected)
    }

    @Test(
        arguments: [
            (
                "Mayor Ada Byron named a new director for the Royal Lund Centre for Harbour and River Safety and Rescue on Wednesday, choosing a diver.",
                "Mayor Ada Byron named a new director"
            ),
            (
                "The report of Ada Byron was seized on last night by the harbour clerks of Lund.",
                "The report of Ada Byron was seized on by the harbour clerks of Lund"
            ),
            (
                "The harbour office counted sixty dead swans alone on Wednesday.",
                "The harbour office counted sixty dead swans"
            ),
            ("Eight clerks were killed in Lund in March 2021 alone.", "Eight clerks were killed in Lund"),
            (
                "One of the clerks accused of taking part in the robbery in Lund on Wednesday has sold the harbour bank twelve stolen paintings of its founders.",
                nil
            ),
            (
                "Swimmers and divers apparently demonstrated in an experiment at a harbour on Wednesday that whales killed the seals of the northern islands.",
                nil
            ),
            (
                "By the time she was rescued, uninjured, on Wednesday, she had spent half her life trapped in a shaft.",
                nil
            ),
            (
                "The first pictures to escape from the islands after Wednesday's earthquake came from clerks, capturing it by chance.",
                nil
            ),
            (
                "Police arrested three men - at least one of them a clerk - in Lund on Wednesday.",
                "Police arrested three men in Lund"
            ),
            (
                "Carl Benz, a clerk, has claimed Ada Byron killed two men in Lund on Wednesday.",
                "Carl Benz, a clerk, has claimed Ada Byron killed two men in Lund"
            ),
        ] as [(String, String?)])
    func `a title is whole: its names, its verb, what is only claimed`(text: String, expected: String?) {
        #expect(title(text) == expected)
    }

    @Test func `a role that one person has stands for the name`() {
        let article = Article.invented(
            "wire", published: "2021-03-11", "",
            ["Dr Ada Byron worked in Lund.", "The doctor pleaded not guilty on Wednesday."])
        let titles = SuggestionMaker().suggestions(from: [article]).map(\.event.title)
        #expect(titles.contains { $0.hasSuffix("Ada Byron pleaded not guilty") })
    }

    @Test(arguments: [
        "Mayor Ada Byron announced the move on Wednesday.",
        "Mayor Ada Byron announced there on Wednesday that boats would sail.",
        "Mayor Ada Byron hoped to announce on Wednesday that boats would sail.",
    ])
    func `what only points elsewhere or is a wish is the last choice`(weak: String) {
        let article = Article.invented(
            "wire", published: "2021-03-11", "",
            [weak, "Mayor Ada Byron announced on Wednesday that the old bank would close."])
        let title = SuggestionMaker().suggestions(from: [article]).first?.event.title
        #expect(title?.contains("bank") == true, "\(title ?? "")")
    }

    @Test(arguments: [
        "It was attacked on Wednesday.", "Which was why they met on Wednesday.", "“We were attacked on Wednesday.”",
        "Was he arrested on Wednesday?",
    ])
    func `what names no subject is no title`(text: String) {
        #expect(title(text) == nil)
    }
}

@Suite struct TollTests {
    private func claims(_ text: String) -> [String] {
        let article = Article.invented("wire", published: "2021-03-11", "", [text])
        let events = SuggestionMaker().suggestions(from: [article]).map(\.event)
        return events.flatMap(\.attributedClaims).map(\.claim).filter { $0.property != "date" }
            .map { "\($0.property) \($0.value)" }
    }

    @Test(arguments: [
        ("A bomb killed at least 20 people in Lund on Wednesday.", ["killed at least 20"]),
        ("Six people died in Lund on Wednesday.", ["killed Six"]),
        ("About 50 ,000 people died in Lund on Wednesday.", []),
        ("Three clerks were injured in Lund on Wednesday.", ["injured Three"]),
        ("Police arrested four men in Lund on Wednesday.", ["arrested four"]),
    ])
    func `a number counts those to whom it happened`(text: String, expected: [String]) {
        #expect(claims(text) == expected)
    }

    @Test(arguments: [
        "Ada Byron was arrested on 12 February 2021.", "Ada Byron, 37, was killed in Lund on Wednesday.",
        "Two gunmen killed Ada Byron in Lund on Wednesday.", "Ada Byron was injured by three men on Wednesday.",
        "Agents entered the hall in Lund on Wednesday.",
    ])
    func `days, ages and those who did it are no toll`(text: String) {
        #expect(claims(text) == [])
    }
}
