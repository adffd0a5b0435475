import Extraction
import RandomNumbers
import Testing

@Test(
    arguments: [
        "[Friday Osagie] told the court that he was beaten.", "Police held [Sunday Okoro] and [Monday Eze].",
        "Police shot [August Wilder] on Monday. [May Chen] was held. [June Park] fled.",
        "The storm came on Friday. On Sunday Parliament met.",
        "In August Wilder fires spread. The May rally was banned.",
    ])
func `persons may be named like a day or a month`(text: String) {
    #expect(markedPeople(unmarkedPeople(text)) == text)
}

@Test(
    arguments: [
        "[John Pruitt Jr.] was hurt; [Martin Kell III] was too.", "They met [Pennie von Bergen Wessel] in Bonn.",
        "[Abd el Karim Saleh] was freed on Monday.",
        "They met [Abdul Rahman al-Rashid] and [Omar bin Faisal al-Harbi].",
        "[Ivan Petrovich Sidorov] met [Anna Sergeyevna Morozova].", "[Kang Young-joong] and [Roh Tae-sik] spoke.",
        "[Marie-Louise Dubois-Lefèvre] left.", "She saw [Jean-Luc d'Arcy] and [Giovanni Lo Duca].",
    ])
func `names are found whole`(text: String) {
    #expect(markedPeople(unmarkedPeople(text)) == text)
}

@Test(
    arguments: [
        "Governor [Paul Verane] left.", "They met [Israel Brandt] on Monday.",
        "Judge [Florence Adeyemi] agreed.",
        "The trial in San Jose begins. Protests in St. Paul ended. Virginia voted.",
    ])
func `a person may be named like a place`(text: String) {
    #expect(markedPeople(unmarkedPeople(text)) == text)
}

@Test(
    arguments: [
        "Results of the heats:\n1. [Marta Kowal] (Poland) 11.02\n2. [Inge Larsen] (Norway) 11.10\n3. [Ana Paula Reis] (Brazil) 11.31",
        "[Todd Hanley] ( U.S. ) beat 3 - [Karel Dvorak] ( Czech Republic ) 6-4 7-5",
        "The dead are [Helen Marsh], 41, of Leeds; [Ewan McAllister], 17; and [Tomasz Wielgosz], 52.",
        "Present: [Margaret Osei] (chair), [Peter Novak], [Siobhán O'Rourke]",
        "(Reporting by [Peter Novak] in Prague; editing by [Helen Marsh])",
        "By [Helen Marsh]\n\nPRAGUE, May 3 - The bridge fell on Monday.",
    ])
func `names stand in lists, tables and bylines`(text: String) {
    #expect(markedPeople(unmarkedPeople(text)) == text)
}

@Test(
    arguments: [
        "[HALDANE=Ruth Haldane] BANNED FOR TWO YEARS\n\n[Ruth Haldane] was banned on Monday.",
        "COURT FREES [RUTH HALDANE=Ruth Haldane]\n\n[Ruth Haldane] was freed on Monday.",
        "[Haldane=Ruth Haldane] Wins Vote\n\n[Ruth Haldane] won on Monday.",
        "STOCKS FALL AS BANKS WARN OF LOSSES\n\nStocks fell on Monday.",
    ])
func `a headline in capitals is names and other words`(text: String) {
    #expect(markedPeople(unmarkedPeople(text)) == text)
}

@Test(
    arguments: [
        "Jordan was shelled on Monday. [Michael Jordan] was not there.",
        "Washington said on Monday it was sorry. [Kim Washington] wept.",
        "Anti-Mubarak protests began. Bosses met in Cairo.", "He drives a Chrysler, she a Ford.",
    ])
func `a country, a town or a firm of that name is nobody`(text: String) {
    #expect(markedPeople(unmarkedPeople(text)) == text)
}

/// Texts made of the words that the rules look for, in no order: none may end the program.
@Test(arguments: 0..<40)
func `no soup of words ends the reading`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let words = [
        "Mr", "Mrs.", "Ms", "Lee", "Anna", "David", "Jr.", "III", "de", "la", "van", "von", "al", "-", "'", "’", "s",
        "and",
        ",", ".", "(", ")", "“", "”", "\"", "Sunday", "May", "1.", "U.S.", "O'", "D'", "Kim", "Jong-un", "KIM",
        "PRESIDENT",
        "said", "beat", "\n", "\n\n", "—", "\u{301}", "é", "王", "x", "J.", "J", "The", "Bank", "of", "\u{0}", "ibn",
        "el",
    ]
    let text = (0..<200).map { _ in
        (words.randomElement(using: &random) ?? "") + (Bool.random(using: &random) ? " " : "")
    }.joined()
    let read = TokenizedText(text)
    let people = PersonAnnotator().annotate(read)
    #expect(people.allSatisfy { !$0.bytes.isEmpty && $0.bytes.upperBound <= read.bytes.count })
    #expect(zip(people, people.dropFirst()).allSatisfy { $0.bytes.upperBound <= $1.bytes.lowerBound })
}
