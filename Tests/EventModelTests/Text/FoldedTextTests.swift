import RandomNumbers
import Testing

@testable import EventModel

@Suite struct FoldedTextTests {
    @Test(arguments: [
        ("Łódź", "lodz"), ("STRASSE", "strasse"), ("Straße", "strasse"), ("Ærøskøbing", "aeroskobing"),
        ("Noboa Azín", "noboa azin"), ("Şanlıurfa", "sanliurfa"), ("İzmir", "izmir"), ("Þórður Ðaði", "thordur dadi"),
        ("Œuvre", "oeuvre"), ("Đặng Văn", "dang van"), ("ΑΘΉΝΑ", "αθηνα"), ("Οδυσσεύς", "οδυσσευσ"),
        ("ΟΔΥΣΣΕΎΣ", "οδυσσευσ"), ("Щёлково", "щелково"), ("КИЇВ", "киів"), ("Чайковский", "чаиковскии"),
        ("ﬁnance", "finance"), ("ＡＢＣ１２", "abc12"), ("שָׁלוֹם", "שלום"), ("東京", "東京"), ("서울", "서울"),
    ])
    func `case and accents are folded away`(text: String, folded: String) {
        #expect(text.folded == folded)
    }

    @Test(arguments: ["é", "ǰ", "ṩ", "й", "ΐ", "が", "각"])
    func `a letter in one scalar folds like the same letter in several`(letter: String) {
        var parts: [UInt32] = []
        for scalar in letter.unicodeScalars { CanonicalDecomposition.append(scalar.value, to: &parts) }
        var decomposed = ""
        decomposed.unicodeScalars.append(contentsOf: parts.compactMap(Unicode.Scalar.init))
        #expect(parts.count > 1)
        #expect(decomposed == letter)
        if letter != "각" { #expect(decomposed.folded == letter.folded) }
    }

    @Test func `quotes, dashes and spaces become plain`() {
        #expect("“O’Brien” – a\u{A0}\n  b…".folded == "\"o'brien\" - a b...")
        #expect("co\u{AD}oper\u{200B}ate".folded == "cooperate")
    }

    @Test(arguments: [
        ("prett", "Alex [Prett]i and [PRETT]I"),
        ("noboa azin", "President [Noboa  Azi\u{301}n] spoke"),
        ("strasse", "Die [Straße] hier"),
        ("s", "Gro[ß]e [S]ache"),
        ("o'brien", "from [O’Brien], again"),
        ("lodz", "w [Łódź]!"),
        ("wait...", "[Wait…] no"),
        ("x", "nothing here"),
        ("aa", "[aa][aa]a"),
    ])
    func `a hit gives the code points of the original`(needle: String, marked: String) {
        let (text, ranges) = unmarked(marked)
        #expect(occurrences(of: needle, in: text) == ranges)
    }

    @Test func `boundaries restrict hits to words`() {
        let text = FoldedText("ice, device and iceberg; ICE")
        #expect(text.occurrences(of: FoldedText("ice")).count == 4)
        #expect(text.occurrences(of: FoldedText("ice"), at: .wordStart) == [0..<3, 16..<19, 25..<28])
        #expect(text.occurrences(of: FoldedText("ice"), at: .wholeWords) == [0..<3, 25..<28])
    }

    @Test(arguments: [
        ("Harbour fire", "harbour fire"), ("Москва", "москва"), ("港口", "港 口"), ("港で火事 2x", "港 で 火 事 2x"),
        ("NHKの記者", "nhk の 記 者"), ("두 명", "두 명"), ("ท่า", "ท่ า"), ("दिल्ली", "दिल्ली"), ("", ""),
    ])
    func `letters of scripts without spaces are words by themselves`(text: String, spaced: String) {
        let words = FoldedText(text).spaced.split(separator: " ").map { Array($0.unicodeScalars) }
        #expect(words == FoldedText(spaced).string.split(separator: " ").map { Array($0.unicodeScalars) })
    }

    @Test(arguments: [
        ("火", "港で[火]事"), ("事 n", "火事 NHK"), ("事 nhk", "火[事 NHK]"), ("nhk", "[NHK]の"), ("ท", "ท่าเรือ"), ("ท่า", "[ท่า]เรือ"),
        ("moskv", "Moskva"),
        ("か", "がん"), ("が", "[が]ん"), ("두", "[두]사람"), ("сква", "Москва"),
    ])
    func `in scripts without spaces each letter is between boundaries`(needle: String, marked: String) {
        let (text, ranges) = unmarked(marked)
        #expect(FoldedText(text).occurrences(of: FoldedText(needle), at: .wholeWords) == ranges)
    }

    @Test func `an empty needle is nowhere`() {
        #expect(occurrences(of: "", in: "text") == [])
        #expect(occurrences(of: "  ", in: "a b") == [])
        #expect(occurrences(of: "a", in: "") == [])
    }

    @Test func `folding twice changes nothing and offsets stay within the text`() {
        var random = SeededRandom(seed: 11)
        for _ in 0..<500 {
            let text = random.text(alphabet: "aÉß e\u{301}Łй“…\u{A0}\u{AD}東が😀\n1", count: 0...30)
            let folded = FoldedText(text)
            #expect(folded.string.folded == folded.string)
            #expect(folded.codePointCount == text.unicodeScalars.count)
            for start in folded.bytes.indices {
                let range = folded.codePoints(of: start..<folded.bytes.count)
                #expect(range.upperBound <= folded.codePointCount)
            }
        }
    }
}

/// Takes `[` and `]` out of a text and returns the ranges between them, in code points.
func unmarked(_ marked: String) -> (text: String, ranges: [Range<Int>]) {
    var text = ""
    var ranges: [Range<Int>] = []
    var start = 0
    var count = 0
    for scalar in marked.unicodeScalars {
        switch scalar {
        case "[": start = count
        case "]": ranges.append(start..<count)
        default:
            text.unicodeScalars.append(scalar)
            count += 1
        }
    }
    return (text, ranges)
}
