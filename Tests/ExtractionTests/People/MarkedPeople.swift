import Extraction
import Languages

/// A text with every person found in it marked: `[Alex Pretti]`, and `[Pretti=Alex Pretti]` for a short form.
func markedPeople(_ text: String, in language: Language = .english) -> String {
    var marked = ""
    var scalars = Array(text.unicodeScalars)[...]
    var position = 0
    for mention in PersonAnnotator().annotate(TokenizedText(text, in: language)) {
        marked += String(String.UnicodeScalarView(scalars.prefix(mention.codePoints.lowerBound - position)))
        scalars = scalars.dropFirst(mention.codePoints.upperBound - position)
        position = mention.codePoints.upperBound
        marked += mention.text == mention.name ? "[\(mention.text)]" : "[\(mention.text)=\(mention.name)]"
    }
    return marked + String(String.UnicodeScalarView(scalars))
}

/// A text without such marks.
func unmarkedPeople(_ marked: String) -> String {
    var text = ""
    var isName = false
    for character in marked {
        switch character {
        case "[", "]": isName = false
        case "=": isName = true
        default: if !isName { text.append(character) }
        }
    }
    return text
}
