import Extraction
import Languages

/// The attributions of a text, one a line: rule, speaker, cue and content; `"` before a quotation.
func speech(_ text: String) -> [String] {
    let cut = TokenizedText(text)
    return AttributionAnnotator().annotate(cut, people: PersonAnnotator().annotate(cut)).map { found in
        let content = (found.isQuotation ? "\"" : "") + found.content.text
        return "\(found.speaker.name ?? found.speaker.span.text + "?") | \(found.cue.text) | \(content)"
    }
}

/// Checks a text in which the speaker stands in `<>`, the cue in `{}` and the content in `[]`: each is found at its place.
func agrees(
    _ marked: String, rule: AttributionRule, name: String? = nil, in language: Language = .english
) -> Bool {
    var text = ""
    var spans: [Character: Range<Int>] = [:]
    var open: [Character: Int] = [:]
    for character in marked {
        switch character {
        case "<", "{", "[": open[character] = text.unicodeScalars.count
        case ">": spans["<"] = (open["<"] ?? 0)..<text.unicodeScalars.count
        case "}": spans["{"] = (open["{"] ?? 0)..<text.unicodeScalars.count
        case "]": spans["["] = (open["["] ?? 0)..<text.unicodeScalars.count
        default: text.append(character)
        }
    }
    let cut = TokenizedText(text, in: language)
    let found = AttributionAnnotator().annotate(cut, people: PersonAnnotator().annotate(cut))
    return found.contains {
        $0.rule == rule && $0.speaker.span.codePoints == spans["<"] && $0.cue.codePoints == spans["{"]
            && $0.content.codePoints == spans["["] && (name == nil || $0.speaker.name == name)
    }
}
