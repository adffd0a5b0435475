internal import EventModel

/// What is read again of a text: places outside of it, and numbers of what it has not, are damage.
extension RecordReader {
    mutating func people(in text: TokenizedText) throws -> [PersonMention] {
        try list { reader in
            let (bytes, codePoints) = try reader.place(in: text)
            return PersonMention(
                bytes: bytes, codePoints: codePoints, text: text.text(bytes), name: try reader.text(),
                key: try reader.text(), title: try reader.optional { try $0.text() },
                gender: try reader.optional { try $0.choice(of: Cases.genders) },
                rule: try reader.choice(of: Cases.personRules))
        }
    }

    mutating func attributions(in text: TokenizedText) throws -> [Attribution] {
        try list { reader in
            let kind = try reader.choice(of: Cases.speakers)
            let speaker = Speaker(
                kind: kind, span: try reader.span(in: text), name: try reader.optional { try $0.text() },
                key: try reader.optional { try $0.text() })
            return Attribution(
                speaker: speaker, cue: try reader.span(in: text), content: try reader.span(in: text),
                isQuotation: try reader.flag(), rule: try reader.choice(of: Cases.attributionRules))
        }
    }

    mutating func timexes(in text: TokenizedText) throws -> [Timex] {
        try list { reader in
            let (bytes, codePoints) = try reader.place(in: text)
            return Timex(
                bytes: bytes, range: codePoints, text: text.text(bytes),
                type: try reader.choice(of: Cases.timexTypes), value: try reader.text(),
                modifier: try reader.optional { try $0.choice(of: Cases.modifiers) },
                rule: try reader.choice(of: Cases.timexRules), isVague: try reader.flag(),
                isDayAssumed: try reader.flag(), edtf: try reader.optional { try $0.date() },
                doubt: try reader.optional { try $0.choice(of: Cases.doubts) })
        }
    }

    /// The mentions of a text with so many people and timexes.
    mutating func mentions(in text: TokenizedText, people: Range<Int>, timexes: Range<Int>) throws -> [EventMention] {
        try list { try $0.mention(in: text, people: people, timexes: timexes) }
    }

    private mutating func mention(
        in text: TokenizedText, people: Range<Int>, timexes: Range<Int>
    ) throws -> EventMention {
        let (bytes, codePoints) = try place(in: text)
        return EventMention(
            bytes: bytes, range: codePoints, text: text.text(bytes), kind: try choice(of: Cases.kinds),
            lemma: try self.text(), modality: try choice(of: Cases.modalities),
            sentence: try number(in: text.sentences.indices), paragraph: try number(in: text.paragraphs.indices),
            date: try optional { try $0.date() }, timex: try optional { try $0.number(in: timexes) },
            dateRule: try choice(of: Cases.dateRules), people: try list { try $0.number(in: people) },
            focus: try optional { try $0.number(in: people) }, isSubordinate: try flag(), isAside: try flag(),
            isPast: try flag(), isNoun: try flag(), isReference: try flag(),
            meaning: Int32(try number(in: Int(Int32.min)..<Int(Int32.max))), token: try number(in: text.tokens.indices))
    }

    /// The entries of a chronicle in a text with so many parts and timexes.
    mutating func entries(
        in text: TokenizedText, parts: Range<Int>, timexes: Range<Int>
    ) throws -> [Chronicle.Entry] {
        try list { reader in
            Chronicle.Entry(
                date: try reader.date(), timex: try reader.number(in: timexes), parts: try reader.range(in: parts),
                opening: try reader.range(in: text.tokens.indices))
        }
    }

    private mutating func span(in text: TokenizedText) throws -> TextSpan {
        let (bytes, codePoints) = try place(in: text)
        return TextSpan(bytes: bytes, codePoints: codePoints, text: text.text(bytes))
    }

    private mutating func place(in text: TokenizedText) throws -> (bytes: Range<Int>, codePoints: Range<Int>) {
        let bytes = try range(in: text.bytes.indices)
        let start = bytes.lowerBound - (try number(in: 0..<bytes.lowerBound + 1))
        return (bytes, start..<start + bytes.count - (try number(in: 0..<bytes.count + 1)))
    }
}
