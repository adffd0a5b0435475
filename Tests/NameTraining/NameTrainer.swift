internal import Extraction
internal import Foundation

/// Trains the model of names, and measures it on texts that it was not trained on.
public struct NameTrainer {
    /// Of these the one is taken that does best on folds of the training texts.
    static let penalties = [0.1, 0.3, 1, 3, 10]

    /// The one that the weights of the program were trained with.
    public static let penaltyOfProgram = 1.0

    private struct Item {
        var set: String
        var index: Int
        var text: AnnotatedText
        var sample: NameSample
        var examples: [TrainingExample]
    }

    private var items: [Item] = []

    /// Reads all texts.
    public init(_ corpora: Corpora) {
        for set in corpora.sets {
            var last: (name: String, sample: NameSample, index: Int)?
            for text in set.texts {
                if last?.name != text.name || last == nil {
                    last = (text.name, NameSample(text.text), (last?.index ?? -1) + 1)
                }
                guard let last else { continue }
                items.append(
                    Item(
                        set: set.name, index: last.index, text: text, sample: last.sample,
                        examples: text.examples(last.sample)))
            }
        }
        leaveOutDoubtful()
    }

    /// Leaves out what a model of the other sets takes for a name where only those who take part were annotated.
    private mutating func leaveOutDoubtful() {
        let model = weights(of: items.filter { $0.set != "ecbplus" }, penalty: 1)
        for number in items.indices where items[number].set == "ecbplus" {
            let item = items[number]
            let found = item.sample.names(weights: model.features, transitions: model.transitions)
            items[number].text.unsure += found.filter { name in !item.text.names.contains { $0.overlaps(name) } }
            items[number].examples = items[number].text.examples(item.sample)
        }
    }

    /// Weights in hundredths.
    public struct Weights: Sendable {
        var features: [Int32]
        var transitions: [Int32]
    }

    private func weights(of items: [Item], penalty: Double) -> Weights {
        let chain = NameChain(
            items.flatMap(\.examples).filter { !$0.units.isEmpty }, featureCount: NameSample.featureCount,
            penalty: penalty)
        var minimizer = Minimizer()
        let found = minimizer.minimize(Array(repeating: 0, count: chain.count), rounds: 150) {
            chain.loss($0, gradient: &$1)
        }
        let hundredths = found.map { Int32(($0 * 100).rounded()) }
        let moves = hundredths.suffix(NameMoves.count).map { $0 }
        return Weights(
            features: Array(hundredths.prefix(chain.featureCount * 2)),
            transitions: [moves[0], 0, moves[1], moves[2], moves[3], moves[4]])
    }

    /// Weights from all texts.
    public func train(penalty: Double) -> Weights { weights(of: items, penalty: penalty) }

    /// How well a model finds the names of a set.
    public struct Score: Sendable {
        var right = 0
        var found = 0
        var gold = 0
        /// The harmonic mean of precision and recall.
        public var f1: Double { found + gold == 0 ? 0 : 2 * Double(right) / Double(found + gold) }
        var words: String {
            let values = [f1, Double(right) / Double(max(found, 1)), Double(right) / Double(max(gold, 1))]
            return values.map { String(format: "%.1f", $0 * 100) }.joined(separator: " ")
        }
    }

    private func score(_ items: [Item], _ weights: Weights, errors: Bool = false) -> Score {
        var score = Score()
        var seen: Set<String> = []
        for item in items {
            let found = item.sample.names(weights: weights.features, transitions: weights.transitions)
                .filter { $0.overlaps(item.text.region) && !item.text.unsure.contains(where: $0.overlaps) }
            let gold = item.text.names.filter { $0.overlaps(item.text.region) }.map { withoutTitle($0, item) }
            score.right += Set(gold).intersection(found).count
            score.found += found.count
            score.gold += gold.count
            if errors {
                let bytes = Array(item.text.text.utf8)
                for name in Set(gold).symmetricDifference(found).sorted(by: { $0.lowerBound < $1.lowerBound }) {
                    let around = max(0, name.lowerBound - 40)..<min(bytes.count, name.upperBound + 40)
                    let line =
                        "\(gold.contains(name) ? "missed" : "wrong ")  \(String(decoding: bytes[name], as: UTF8.self))  | "
                        + String(decoding: bytes[around], as: UTF8.self).replacingOccurrences(of: "\n", with: "¶")
                    if seen.insert(line).inserted { print(item.set, line) }
                }
            }
        }
        return score
    }

    /// Without the titles at its start, so that annotation with and without them counts alike.
    private func withoutTitle(_ name: Range<Int>, _ item: Item) -> Range<Int> {
        let units = item.sample.segments.joined().filter { $0.bytes.overlaps(name) }
        guard let first = units.first(where: { !$0.isTitle }) else { return name }
        return max(name.lowerBound, first.bytes.lowerBound)..<name.upperBound
    }

    /// Prints what each penalty gives on folds of the training texts, and answers the best: of four fifths of the texts of
    /// each set, three quarters train and a quarter is measured, four times.
    public func chosenPenalty() -> Double {
        var best = (penalty: 1.0, f1: 0.0)
        for penalty in Self.penalties {
            let scores = folds(4, penalty)
            let mean = (scores["wikigold", default: Score()].f1 + scores["ecbplus", default: Score()].f1) / 2
            print("penalty \(penalty):", Self.words(scores))
            if mean > best.f1 { best = (penalty, mean) }
        }
        return best.penalty
    }

    private static func words(_ scores: [String: Score]) -> String {
        scores.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.words)" }.joined(separator: "   ")
    }

    private func folds(_ count: Int, _ penalty: Double, errors: Bool = false) -> [String: Score] {
        let known = items.filter { !Corpora.isKept($0.index) }
        var scores: [String: Score] = [:]
        for fold in 0..<count {
            let weights = weights(of: known.filter { $0.index % count != fold }, penalty: penalty)
            for set in Set(items.map(\.set)) {
                let more = score(known.filter { $0.set == set && $0.index % count == fold }, weights, errors: errors)
                scores[set, default: Score()].right += more.right
                scores[set, default: Score()].found += more.found
                scores[set, default: Score()].gold += more.gold
            }
        }
        return scores
    }

    /// Prints how halves do on each other, and with `errors` what is wrong there.
    public func report(penalty: Double, errors: Bool) {
        print("halves:", Self.words(folds(2, penalty, errors: errors)))
    }

    /// Prints how the fifth does that was kept, with weights of the others.
    public func reportKept(penalty: Double) {
        let weights = weights(of: items.filter { !Corpora.isKept($0.index) }, penalty: penalty)
        var scores: [String: Score] = [:]
        for set in Set(items.map(\.set)) {
            scores[set] = score(items.filter { $0.set == set && Corpora.isKept($0.index) }, weights)
        }
        print("kept fifth:", Self.words(scores))
    }
}

extension NameTrainer.Weights {
    /// The weights of the program.
    public static var ofProgram: Self { Self(features: NameSample.weights, transitions: NameSample.transitions) }

    /// The file in the program that holds them.
    public func source(penalty: Double) -> String {
        let lines = NameSample.table(weights: features).map { "        " + $0 }.joined(separator: "\n")
        return """
            /// The weights of the model of names, in hundredths: for a feature, of beginning a person's name and of continuing it.
            ///
            /// Written by `make names DATA=folder`: a conditional random field with the penalty \(penalty) on the squares of its
            /// weights, of WikiGold (one half; CC BY 4.0), MEANTIME (topics airbus and apple; CC BY 4.0), ECB+ (participants of
            /// events in the topics for training; CC BY 3.0) and texts written for it (Tests/NameTraining/Templates.swift). They
            /// weigh classes, shapes and neighbours of words, never words.
            enum NameWeights {
                /// The model of the program.
                static let model = NameModel(table: table, transitions: transitions)

                /// From outside, from a beginning, from inside a name: to a beginning and to inside.
                private static let transitions: [Int32] = \(transitions)

                /// Block, feature, weight of a beginning, weight inside.
                private static let table = \"""
            \(lines)
                    \"""
            }

            """
    }
}
