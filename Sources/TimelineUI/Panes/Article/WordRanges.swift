/// Where the words of a text stand, in code points: without the punctuation around them, ideographs one by one.
enum WordRanges {
    static func words(of text: String) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var run: [Unicode.Scalar] = []
        var start = 0
        for (index, scalar) in text.unicodeScalars.enumerated() {
            let kind = Kind(scalar)
            let continues = !run.isEmpty && (kind == .mark || (kind == .inside && Kind(run[0]) != .ideograph))
            if !continues || kind == .gap {
                close(&run, start, &words)
                start = index
            }
            if kind != .gap { run.append(scalar) }
        }
        close(&run, start, &words)
        return words
    }

    private enum Kind {
        case gap, inside, ideograph, mark

        init(_ scalar: Unicode.Scalar) {
            let properties = scalar.properties
            if Self.marks.contains(properties.generalCategory) {
                self = .mark
            } else if properties.isWhitespace || scalar == "–" || scalar == "—" {
                self = .gap
            } else {
                let isIdeograph = properties.isIdeographic || (0x3040...0x30FF).contains(scalar.value)
                self = isIdeograph ? .ideograph : .inside
            }
        }

        /// What belongs to the letter before it.
        private static let marks: Set<Unicode.GeneralCategory> = [
            .nonspacingMark, .enclosingMark, .spacingMark, .format,
        ]
    }

    private static func close(_ run: inout [Unicode.Scalar], _ start: Int, _ words: inout [Range<Int>]) {
        let lead = run.prefix(while: isPunctuation).count
        let trail = run.dropFirst(lead).reversed().prefix(while: isPunctuation).count
        if lead < run.count { words.append(start + lead..<start + run.count - trail) }
        run = []
    }

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .dashPunctuation: true
        case .otherPunctuation: !"%&#@§".unicodeScalars.contains(scalar)
        default: false
        }
    }
}
