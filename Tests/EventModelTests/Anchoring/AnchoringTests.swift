import Testing

@testable import EventModel

/// The answer in one line, with the places marked in the text: `exact: a [quote]`.
private func answer(_ text: String, _ selector: TextSelector) -> String {
    switch selector.anchor(in: text) {
    case .exact(let anchor): "exact: " + marked(text, [anchor.range])
    case .moved(let anchor): "moved: " + marked(text, [anchor.range])
    case .changed(let anchor, let differences):
        "changed: " + marked(text, [anchor.range])
            + differences.map { " \($0.kind) \($0.before ?? "")>\($0.after ?? "")" }.joined()
    case .ambiguous(let anchors): "ambiguous: " + marked(text, anchors.map(\.range))
    case .orphan: "orphan"
    }
}

/// The selector of the words in brackets.
private func selector(_ marked: String) throws -> TextSelector {
    let (text, ranges) = unmarked(marked)
    return TextSelector(selecting: try #require(ranges.first), in: text)
}

@Suite struct AnchoringTests {
    @Test(arguments: [
        ("oat ", "", "the boat [early], the train early"), ("rain ", "", "the boat early, the train [early]"),
        ("e boat ", "", "the boat [early], the train early"), ("", ", the tr", "the boat [early], the train early"),
        ("he train ", "", "a boat early, one train early, the train [early]"),
    ])
    func `half words around a quote tell equal places apart`(_ prefix: String, _ suffix: String, _ expected: String) {
        let text = expected.filter { $0 != "[" && $0 != "]" }
        let selector = TextSelector(
            exact: "early", prefix: prefix.isEmpty ? nil : prefix, suffix: suffix.isEmpty ? nil : suffix)
        #expect(answer(text, selector) == "exact: " + expected)
    }

    @Test func `half words that stand nowhere, or at every place, tell nothing`() {
        let text = "the boat early, the goat early"
        for prefix in ["ship ", "oat ", "t "] {
            #expect(answer(text, TextSelector(exact: "early", prefix: prefix)).hasPrefix("ambiguous"))
        }
    }

    @Test(arguments: [
        ("two masked men", "Then two masked men ran", "exact: Then [two masked men] ran"),
        ("“two” – men…", "Then \"two\" - men... ran", "exact: Then [\"two\" - men...] ran"),
        ("don't go", "They don’t\u{A0}go home", "exact: They [don’t\u{A0}go] home"),
        ("café on", "The cafe\u{301} on top", "exact: The [cafe\u{301} on] top"),
        ("cooperate now", "We co\u{AD}operate\n  now", "exact: We [co\u{AD}operate\n  now]"),
        ("ở Việt", "sống ơ\u{309} Vie\u{323}\u{302}t Nam", "exact: sống [ơ\u{309} Vie\u{323}\u{302}t] Nam"),
        ("東京で", "昨日東京で火事", "exact: 昨日[東京で]火事"),
        (
            "서울", "어제 \u{1109}\u{1165}\u{110B}\u{116E}\u{11AF} 에서",
            "exact: 어제 [\u{1109}\u{1165}\u{110B}\u{116E}\u{11AF}] 에서"
        ),
        (" two men ", "Then two men ran", "exact: Then [two men] ran"),
    ])
    func `quotes, dashes, spaces and composition make no difference`(quote: String, text: String, expected: String) {
        #expect(answer(text, TextSelector(exact: quote)) == expected)
    }

    @Test(arguments: [
        (
            "at least two agents came", "when at least three agents came in",
            "changed: when [at least three agents came] in number two>three"
        ),
        ("2 agents", "the 3 agents left", "changed: the [3 agents] left number 2>3"),
        (
            "shut on Tuesday by the crew", "shut on Friday by the crew",
            "changed: [shut on Friday by the crew] date Tuesday>Friday"
        ),
        (
            "the guard was armed at noon", "the guard was not armed at noon",
            "changed: [the guard was not armed at noon] negation >not"
        ),
        (
            "the guard didn't see them come", "the guard did see them come",
            "changed: [the guard did see them come] negation didn't>did"
        ),
        (
            "The Crew went ashore", "the crew went ashore",
            "changed: [the crew went ashore] spelling The>the spelling Crew>crew"
        ),
        ("they went ashore, slowly", "they went ashore slowly", "changed: [they went ashore slowly] punctuation ,>"),
        (
            "the crew waited for help", "the crew shouted for help",
            "changed: [the crew shouted for help] word waited>shouted"
        ),
        ("11 killed", "some 111 killed", "changed: some [111 killed] number 11>111"),
        (
            "a lawful order was given", "an unlawful order was given",
            "changed: [an unlawful order was given] word a>an word lawful>unlawful"
        ),
    ])
    func `near words are changed, and what differs is named`(quote: String, text: String, expected: String) {
        #expect(answer(text, TextSelector(exact: quote)) == expected)
    }

    @Test(arguments: [
        ("Police shot a man in Leeds", "Police shot a man in Bristol"),
        ("Mayor Ana Diaz opened the new harbour", "Mayor Tom Reed opened the new harbour"),
        ("agents entered the consulate in Northport", "agents entered the consulate in Southport"),
        ("警察は東京で男を逮捕した", "警察は大阪で男を逮捕した"),
        ("two masked men ran", "nothing of the kind is here"),
        ("", "text"), ("  ", "text"), ("quote", ""), ("quote of words", "."),
    ])
    func `a lookalike about somebody or somewhere else is an orphan`(quote: String, text: String) {
        #expect(answer(text, TextSelector(exact: quote)) == "orphan")
    }

    @Test func `a name that changed between the same words is changed`() throws {
        let selector = try selector("It rained. Then [Police shot a man in Leeds] on the old bridge.")
        #expect(
            answer("It rained. Then Police shot a man in Bristol on the old bridge.", selector)
                == "changed: It rained. Then [Police shot a man in Bristol] on the old bridge. name Leeds>Bristol")
        #expect(answer("Elsewhere Police shot a man in Bristol at the station.", selector) == "orphan")
    }

    @Test func `a single number that changed is found by the words around it or by its place`() throws {
        let selector = try selector("Of the crew of [37] sailors nine were saved")
        #expect(
            answer("Of the crew of 38 sailors nine were saved", selector)
                == "changed: Of the crew of [38] sailors nine were saved number 37>38")
        #expect(
            answer("in 38 days", TextSelector(exact: "37", position: 3..<5)) == "changed: in [38] days number 37>38")
    }

    @Test func `words in another place are moved`() throws {
        let selector = try selector("First [two men ran] away")
        #expect(answer("First two men ran away", selector) == "exact: First [two men ran] away")
        #expect(answer("At first, two men ran away", selector) == "moved: At first, [two men ran] away")
    }

    @Test func `a moved selector is exact in its new place and records no more than before`() throws {
        let text = "At first, two men ran away"
        let full = try selector("First [two men ran] away").moved(to: 10..<21, in: text)
        #expect(full == TextSelector(exact: "two men ran", prefix: "At first, ", suffix: " away", position: 10..<21))
        #expect(answer(text, full) == "exact: At first, [two men ran] away")
        #expect(TextSelector(exact: "two men").moved(to: 10..<17, in: text) == TextSelector(exact: "two men"))
    }

    @Test func `equal places are told apart by words around them, else by the position`() throws {
        let text = "one man ran; one man hid; one man swam"
        #expect(
            answer(text, TextSelector(exact: "one man")) == "ambiguous: [one man] ran; [one man] hid; [one man] swam")
        #expect(
            answer(text, TextSelector(exact: "one man", suffix: " hid"))
                == "exact: one man ran; [one man] hid; one man swam")
        #expect(
            answer(text, TextSelector(exact: "one man", position: 13..<20))
                == "exact: one man ran; [one man] hid; one man swam")
        #expect(
            answer(text, TextSelector(exact: "one man", position: 14..<21))
                == "moved: one man ran; [one man] hid; one man swam")
        #expect(answer("ah, " + text, TextSelector(exact: "one man", position: 13..<20)).hasPrefix("moved"))
    }

    @Test func `a few words whose surroundings are all gone are not trusted`() throws {
        let selector = try selector("The station says it was [on Wednesday] when the men came")
        #expect(
            answer("A fair will open on Wednesday after lunch", selector)
                == "ambiguous: A fair will open [on Wednesday] after lunch")
    }

    @Test func `a quote that begins or ends within a word is found there`() throws {
        let cut = try selector("He went to the con[sulate of Ecua]dor in town")
        #expect(
            answer("He went to the consulate of Ecuador in town", cut)
                == "exact: He went to the con[sulate of Ecua]dor in town")
        #expect(
            answer("Yes, he went to the consulate of Ecuador in town", cut)
                == "moved: Yes, he went to the con[sulate of Ecua]dor in town")
        #expect(answer("two agents", TextSelector(exact: "agent")) == "orphan")
    }

    @Test func `a difference has its place in the text`() {
        guard
            case .changed(_, let differences) = TextSelector(exact: "he saw 12 ships").anchor(
                in: "Then he saw 13 ships")
        else {
            Issue.record("not changed")
            return
        }
        #expect(differences == [TokenDifference(kind: .number, before: "12", after: "13", range: 12..<14)])
    }

    @Test func `a quote of many pages is aligned too`() {
        let letters = Array("abcdefghij").map(String.init)
        let words = (0..<6_000).map { (number: Int) -> String in
            [number % 10, number / 10 % 10, number % 7, number % 3].map { letters[$0] }.joined()
        }
        var edited = words
        edited[3_000] = "13"
        edited.removeSubrange(4_000..<4_003)
        guard
            case .changed(let anchor, let differences) = TextSelector(exact: words.joined(separator: " ")).anchor(
                in: edited.joined(separator: " "))
        else {
            Issue.record("not changed")
            return
        }
        #expect(anchor.range.lowerBound == 0)
        #expect(differences.compactMap(\.after) == ["13"])
        #expect(differences.count { $0.after == nil } == 3)
    }
}
