import EventModel
import Extraction

/// A text with the timexes found in it marked as `[words|value]`.
func marked(_ text: String, published: Day?, grammar: TimexGrammar = .english) -> String {
    var scalars = Array(text.unicodeScalars).map(String.init)
    for timex in TimexAnnotator(grammar: grammar).annotate(TokenizedText(text), published: published).reversed() {
        scalars[timex.range.upperBound - 1] += "|\(timex.value)]"
        scalars[timex.range.lowerBound] = "[" + scalars[timex.range.lowerBound]
    }
    return scalars.joined()
}

/// A marked text without its marks.
func unmarked(_ marked: String) -> String {
    var text = ""
    var isValue = false
    for character in marked {
        switch character {
        case "[": break
        case "|": isValue = true
        case "]": isValue = false
        default: if !isValue { text.append(character) }
        }
    }
    return text
}

/// What is found in news of Wednesday, 28 January 2026; equals the argument where the marks are right.
func news(_ expected: String, _ grammar: TimexGrammar = .english) -> String {
    marked(unmarked(expected), published: Day(year: 2026, month: 1, day: 28), grammar: grammar)
}

/// What is found in a text without a date of publication.
func undated(_ expected: String) -> String {
    marked(unmarked(expected), published: nil)
}

/// What is found in a text that tells history: four dated sentences stand before it.
func history(_ expected: String) -> String {
    let before = "In 1801 it began. In 1802 it went on. In 1803 it rested. On 3 May 1804 it was over.\n\n"
    let found = marked(before + unmarked(expected), published: Day(year: 2026, month: 1, day: 28))
    return String(found.split(separator: "\n\n").last ?? "")
}
