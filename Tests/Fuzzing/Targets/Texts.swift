internal import Archive
internal import EventModel
internal import Extraction
internal import Terminal

extension FuzzTarget {
    /// What is written in a form of its own: dates, queries, quotations, the text of articles.
    static let texts = [
        FuzzTarget("edtf") { bytes in
            let typed = text(bytes)
            if let date = try? EDTFDate(typed) { try check(date) }
            if let date = EDTFDate(plain: typed, nearYear: 2026) { try check(date) }
            if let time = TimeOfDay(typed) {
                try promise(TimeOfDay(time.description) == time, "\(time) is read otherwise")
            }
            if let offset = UTCOffset(typed) {
                try promise(UTCOffset(offset.description) == offset, "\(offset) is read otherwise")
            }
        },
        FuzzTarget("query") { bytes in
            guard let query = try? Query(text(bytes)) else { return }
            let said = query.description
            let again = try? Query(said)
            try promise(again?.description == said, "“\(said)” is said otherwise when it is read")
        },
        FuzzTarget("anchoring") { bytes in
            let parts = bytes.split(separator: 0x0A, maxSplits: 3, omittingEmptySubsequences: false).map(text)
            guard parts.count == 4 else { return }
            let selector = TextSelector(exact: parts[0], prefix: parts[1], suffix: parts[2])
            try check(selector.anchor(in: parts[3]), in: parts[3])
        },
        FuzzTarget("suggestions") { bytes in
            let lines = text(bytes).split(separator: "\n").map(String.init)
            let date = (try? EDTFDate("2026-01-28")).map { PublicationDate(date: $0, provenance: .frontMatter) }
            let article = Article(
                id: "a", headline: lines.first ?? "", published: date,
                paragraphs: lines.dropFirst().enumerated().map { Paragraph(ordinal: $0 + 1, text: $1) })
            for mention in SuggestionMaker().suggestions(from: [article]).flatMap(\.mentions) {
                let told = mention.paragraph == 0 ? article.headline : lines[mention.paragraph]
                try promise(mention.range.upperBound <= told.unicodeScalars.count, "a mention behind its text")
            }
        },
        FuzzTarget("display") { bytes in
            let shown = text(bytes)
            for columns in [1, 7, 40] {
                for line in Wrapping.lines(of: shown, columns: columns) {
                    let width = DisplayText.width(of: line.text)
                    try promise(width <= max(2, columns), "a line of \(width) columns where there are \(columns)")
                }
                let cut = DisplayText.width(of: DisplayText.truncated(shown, to: columns))
                try promise(cut <= columns, "a text cut to \(columns) columns has \(cut)")
            }
            let visible = DisplayText.visible(shown)
            try promise(DisplayText.visible(visible) == visible, "what is visible is made visible again")
        },
    ]

    private static func check(_ date: EDTFDate) throws {
        let again = try? EDTFDate(date.text)
        try promise(again?.text == date.text, "\(date.text) is read otherwise")
        try promise(again?.lower == date.lower && again?.upper == date.upper, "\(date.text) has other bounds")
        if let lower = date.lower, let upper = date.upper {
            try promise(lower <= upper, "\(date.text) ends before it begins")
        }
        try promise(!(date < date), "\(date.text) is before itself")
        try promise(!date.english.isEmpty && !date.shortEnglish.isEmpty, "\(date.text) has no words")
        _ = date.headerEnglish
        try promise(
            date.contains(date) || date.lower == nil && date.upper == nil, "\(date.text) does not contain itself")
    }

    private static func check(_ found: Anchoring, in text: String) throws {
        let length = text.unicodeScalars.count
        let anchors =
            if case .ambiguous(let several) = found { several } else { found.anchor.map { [$0] } ?? [] }
        for anchor in anchors { try promise(anchor.range.upperBound <= length, "an anchor behind the text") }
    }
}
