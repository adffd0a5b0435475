internal import EventModel

/// The entries of a chronicle: an article that tells a story day by day, each entry under its date.
///
/// A date is over an entry where a paragraph begins with it, or where a paragraph or a subheading is nothing else. In a
/// chronicle the dates go on from one entry to the next, forwards or backwards; comments below a page and the entries of a
/// running report have dates over them too, but few different ones.
struct Chronicle: Sendable {
    /// What is told under one date.
    struct Entry: Equatable, Sendable {
        /// The date over it, and the index of its timex.
        var date: EDTFDate
        var timex: Int
        /// The parts that it fills, that of the date among them.
        var parts: Range<Int>
        /// Its first sentence, behind the date.
        var opening: Range<Int>
    }

    /// In the order of the article.
    let entries: [Entry]

    /// So many days make a chronicle.
    private static let fewest = 5
    /// So many paragraphs belong to an entry at most: what follows the last one is told for itself.
    private static let longest = 4

    /// A chronicle of these entries.
    init(entries: [Entry]) { self.entries = entries }

    /// Nil where an article is none.
    init?(_ text: StoryText) {
        var headers = Self.headers(of: text)
        let days = headers.compactMap(\.date.exactDay)
        let distinct = Set(days).count
        guard distinct >= Self.fewest, days.count <= 2 * distinct, headers.count * 4 >= text.parts.count - 1,
            Self.goesOn(headers.compactMap { $0.date.lower?.number })
        else { return nil }
        headers = (headers + Self.lateHeaders(of: text, without: Set(headers.map(\.part)))).sorted { $0.part < $1.part }
        entries = headers.indices.compactMap { Self.entry($0, headers, text) }
    }

    /// The entry that a part belongs to; nil where it belongs to none.
    func entry(ofPart part: Int) -> Entry? {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].parts.upperBound <= part { low = middle + 1 } else { high = middle }
        }
        return low < entries.count && entries[low].parts.contains(part) ? entries[low] : nil
    }

    /// Whether days follow each other in one direction, an error aside.
    private static func goesOn(_ days: [Int]) -> Bool {
        let steps = zip(days, days.dropFirst()).map { $1 - $0 }
        return steps.count { $0 >= 0 } * 10 >= steps.count * 9 || steps.count { $0 <= 0 } * 10 >= steps.count * 9
    }
}

extension Chronicle {
    /// A date at the beginning of a part.
    private struct Header {
        var part: Int
        var date: EDTFDate
        var timex: Int
        /// The token behind it and its marks.
        var end: Int
    }

    private static func headers(of text: StoryText) -> [Header] {
        var timexes: [Int: Int] = [:]
        for (index, timex) in text.timexes.enumerated() { timexes[timex.bytes.lowerBound] = index }
        return text.parts.indices.dropFirst().compactMap { header(of: $0, text, timexes) }
    }

    private static func header(of part: Int, _ text: StoryText, _ timexes: [Int: Int]) -> Header? {
        let tokens = text.tokens(ofPart: part)
        guard let first = tokens.first(where: { text.text.tokens[$0].kind != .punctuation }),
            let index = timexes[Int(text.text.tokens[first].start)], let date = text.timexes[index].edtf,
            isWritten(text.timexes[index].rule)
        else { return nil }
        let behind = text.token(atByte: text.timexes[index].bytes.upperBound)
        var end = behind
        while end < tokens.upperBound, text.text.tokens[end].kind == .punctuation { end += 1 }
        if end < tokens.upperBound {
            let next = text.text.tokens[end]
            let isParted = end > behind && !text.text.tokens[behind].isMark(.comma)
            guard isParted || next.isCapitalized || next.kind == .number else { return nil }
        }
        return Header(part: part, date: date, timex: index, end: end)
    }

    /// The days in the midst of parts, where the line below a picture has run into the entry: "The court of Lund 3 May 2004 Police
    /// arrest two men".
    private static func lateHeaders(of text: StoryText, without known: Set<Int>) -> [Header] {
        text.timexes.indices.compactMap { index in
            let timex = text.timexes[index]
            let part = text.part(ofByte: timex.bytes.lowerBound)
            let (start, end) = (text.token(atByte: timex.bytes.lowerBound), text.token(atByte: timex.bytes.upperBound))
            guard part > 0, !known.contains(part), timex.rule == .calendarDate, let date = timex.edtf,
                date.exactDay != nil,
                end - start >= 3, start > 0, text.tokens(ofPart: part).contains(end),
                text.text.tokens[end].kind == .word, text.text.tokens[end].isCapitalized,
                text.text.tokens[start - 1].kind == .word,
                GrammarWords.prepositions[text.text.tokens[start - 1].hash] == nil,
                TitleWords.beforeTime[text.text.tokens[start - 1].hash] == nil
            else { return nil }
            return Header(part: part, date: date, timex: index, end: end)
        }
    }

    /// Whether a date is one of the calendar, whatever day it is read.
    private static func isWritten(_ rule: TimexRule.Name) -> Bool {
        rule == .calendarDate || rule == .numericDate || rule == .year
    }

    private static func entry(_ index: Int, _ headers: [Header], _ text: StoryText) -> Entry? {
        let header = headers[index]
        let next = index + 1 < headers.count ? headers[index + 1].part : text.parts.count
        let parts = header.part..<min(next, header.part + longest)
        let last = text.tokens(ofPart: parts.upperBound - 1).upperBound
        let behind = header.end..<max(header.end, last)
        guard let start = behind.first(where: { text.text.tokens[$0].kind != .punctuation }) else { return nil }
        let sentence = text.text.sentences[text.sentence(ofToken: start)]
        let opening = start..<max(start + 1, min(sentence.upperBound, last))
        return Entry(date: header.date, timex: header.timex, parts: parts, opening: opening)
    }
}

extension Chronicle {
    /// The mentions of a text with the dates of the entries where they have none, and one for each entry that tells of
    /// nothing known.
    func completed(_ mentions: [EventMention], in text: StoryText) -> [EventMention] {
        let dated = mentions.map { self.dated($0, in: text) }
        let told = Set(
            dated.filter { Self.tells($0) }.compactMap { mention in
                entry(ofPart: text.part(ofByte: mention.bytes.lowerBound)).flatMap {
                    $0.opening.contains(mention.token) && $0.date == mention.date ? $0.opening.lowerBound : nil
                }
            })
        let known = Set(mentions.map(\.token))
        let named = people(in: text)
        var cursor = text.text.codePoints()
        let added = entries.filter { $0.date.exactDay != nil && !told.contains($0.opening.lowerBound) }
            .compactMap { mention(of: $0, in: text, known: known, named[$0.opening.lowerBound] ?? [], &cursor) }
        return added.isEmpty ? dated : (dated + added).sorted { $0.token < $1.token }
    }

    /// Whether a mention can found an event by itself.
    private static func tells(_ mention: EventMention) -> Bool {
        (mention.modality == .happened || mention.modality == .attempted) && !mention.isSubordinate
            && mention.kind != .reference && mention.dateRule == .clause
    }

    private func dated(_ mention: EventMention, in text: StoryText) -> EventMention {
        guard !mention.isSubordinate, let entry = entry(ofPart: text.part(ofByte: mention.bytes.lowerBound)) else {
            return mention
        }
        var dated = mention
        let isOpening = entry.opening.contains(mention.token)
        if mention.date == nil {
            (dated.date, dated.timex) = (entry.date, entry.timex)
            dated.dateRule = isOpening ? .clause : .paragraph
        } else if isOpening, mention.timex == entry.timex {
            dated.dateRule = .clause
        }
        return dated
    }

    /// Who is named in the first sentences of the entries, by where these begin.
    private func people(in text: StoryText) -> [Int: [Int]] {
        var named: [Int: [Int]] = [:]
        for (index, person) in text.people.enumerated() {
            let start = person.bytes.lowerBound
            guard let opening = entry(ofPart: text.part(ofByte: start))?.opening,
                opening.contains(text.token(atByte: start))
            else { continue }
            named[opening.lowerBound, default: []].append(index)
        }
        return named
    }

    /// A mention of what an entry tells without a word for it. The cursor goes from entry to entry.
    private func mention(
        of entry: Entry, in text: StoryText, known: Set<Int>, _ named: [Int], _ cursor: inout CodePointCursor
    ) -> EventMention? {
        guard let token = text.verb(in: entry.opening, except: known) else { return nil }
        let bytes = text.text.tokens[token].range
        return EventMention(
            bytes: bytes, range: cursor.range(ofBytes: bytes), text: text.text.text(bytes), kind: .action, lemma: "",
            modality: .happened, sentence: text.sentence(ofToken: token),
            paragraph: text.text.paragraphs.index(holding: token), date: entry.date,
            timex: entry.timex, dateRule: .clause, people: named, focus: nil, isSubordinate: false, isAside: false,
            isPast: true, isNoun: false, meaning: -1, token: token)
    }
}

extension StoryText {
    /// The first verb of some tokens, as far as the words that are known show it, else their second word; nil where all are
    /// excepted.
    func verb(in tokens: Range<Int>, except known: Set<Int> = []) -> Int? {
        let free = tokens.dropFirst().filter { text.tokens[$0].kind == .word && !known.contains($0) }
        return free.first(where: isVerb) ?? free.last(where: isBase) ?? free.first
            ?? tokens.first { !known.contains($0) }
    }

    /// Whether a word is a verb without an ending: "the lawyers call their witnesses".
    private func isBase(_ index: Int) -> Bool {
        text.grammar.triggers.lexicon.longestMatch(in: text.tokens, at: index)?.value.form == .base
    }

    private func isVerb(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard !token.isCapitalized else { return false }
        if FactualityWords.auxiliaries[token.hash] != nil || CueVerbs.lexicon[token.hash] != nil { return true }
        switch text.grammar.triggers.lexicon.longestMatch(in: text.tokens, at: index)?.value.form {
        case .past, .thirdPerson, .phrase: return true
        default: return false
        }
    }
}
