/// What the model of names sees in one text: for training it, and for looking at what it sees.
package struct NameSample: Sendable {
    /// A word that may be part of a name.
    package struct Unit: Sendable {
        /// Its bytes in the text.
        package var bytes: Range<Int>
        /// The numbers of its features.
        package var features: [Int32]
        /// Whether it is a title before a name and no part of it.
        package var isTitle: Bool
        /// Whether the lists have it as an ordinary word and not as a name.
        package var isOrdinary: Bool
        /// Whether no list decides what it is.
        package var isOpen: Bool
        /// Equal for one word, whatever its case.
        package var word: UInt64
    }

    /// For each segment its units: words without anything between them that could not be inside a name.
    package let segments: [[Unit]]
    private let reading: NameReading

    /// Reads an English text.
    package init(_ text: String) {
        reading = NameReading(TokenizedText(text), language: .english, model: .silent)
        let reader = FeatureReader(
            text: reading.text, classes: reading.classes, units: reading.units, segments: reading.segments,
            evidence: reading.evidence, language: reading.language)
        var features: [NameFeatures] = []
        var segments: [[Unit]] = []
        for number in reading.segments.indices {
            reader.read(number, into: &features)
            segments.append(
                zip(reading.segments[number].units, features).map { [reading] in
                    Self.unit(reading.units[$0], $1, reading.text)
                })
        }
        self.segments = segments
    }

    private static func unit(_ unit: NameUnit, _ features: NameFeatures, _ text: TokenizedText) -> Unit {
        let own = unit.classes
        let isName = !own.isDisjoint(with: .anyName)
        return Unit(
            bytes: Int(text.tokens[unit.first].start)..<Int(text.tokens[unit.end - 1].end),
            features: features.numbers.map(Int32.init), isTitle: unit.isBareTitle,
            isOrdinary: !isName && !own.isDisjoint(with: .ordinary), isOpen: !own.isDisjoint(with: .open),
            word: unit.hash)
    }

    /// The names that a model of these weights finds, as bytes of the text.
    package func names(weights: [Int32], transitions: [Int32]) -> [Range<Int>] {
        let model = NameModel(weights: weights, transitions: transitions)
        let found = NameReading(reading.text, language: .english, model: model, isRuled: false)
        return found.names.map { found.text.byteRange(ofTokens: $0.tokens) }
    }

    /// The table of weights of features as it stands in the program.
    package static func table(weights: [Int32]) -> [String] {
        NameFeatures.all.compactMap { number, name in
            let (begin, inside) = (weights[2 * number], weights[2 * number + 1])
            return begin == 0 && inside == 0 ? nil : "\(name) \(begin) \(inside)"
        }
    }

    /// One more than the largest number of a feature.
    package static let featureCount = NameModel.blocks * 64
    /// The weights of the program.
    package static var weights: [Int32] { PersonLanguage.english.model.weights }
    /// The weights of the program between tags.
    package static var transitions: [Int32] { PersonLanguage.english.model.transitions }
    /// The words of a list of English by its name in the code; none where there is no such list.
    package static func words(of list: String) -> [String] {
        EnglishWords.lists.first { $0.list.name == list }?.list.lines.map(String.init) ?? []
    }
}

extension NameModel {
    /// A model that finds nothing.
    fileprivate static let silent = NameModel(
        weights: Array(repeating: 0, count: blocks * 128), transitions: [-1000, 0, -1000, 0, -1000, 0])
}

extension WordClass {
    /// What speaks against a word being a name where it stands alone.
    fileprivate static var ordinary: WordClass {
        [.common, .role, .kinship, .function, .title, .demonym, .organisationPart, .calendar, .work, .speech, .human]
    }
}
