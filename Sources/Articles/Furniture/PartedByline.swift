internal import EventModel

/// A byline in parts between bars: `Tue 5.3.24 | 14:07 | By Ada Quill`, `Ada Quill | 05.03.2024`.
struct PartedByline {
    private(set) var authors: [String] = []
    let date: EDTFDate?

    /// Nil unless every part is a time or names, and there are both.
    init?(_ wording: Wording) {
        guard wording.hasDigit, wording.wordCount <= 24 else { return nil }
        let parts = wording.text.split { "|·•".contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
        guard parts.count >= 2 else { return nil }
        date = Byline.date(in: wording.text.dateWords)
        for part in parts where !PartedByline.isTime(part) {
            let names = PersonalNames(in: part)
            guard !names.names.isEmpty, names.isWhole || Byline(Wording(part)) != nil else { return nil }
            authors += names.names
        }
        guard !authors.isEmpty, parts.contains(where: PartedByline.isTime) else { return nil }
    }

    private static func isTime(_ part: String) -> Bool {
        let words = part.dateWords
        return !words.isEmpty && words.allSatisfy(BylineWords.isOfDate)
    }
}

/// A byline in Chinese or Japanese: `责编：王芳 李强`, `记者 王芳`.
struct EastAsianByline {
    let names: [String]

    init?(_ wording: Wording) {
        guard EastAsianByline.mayBe(wording) else { return nil }
        let line = wording.text.filter { !"()（）【】[]".contains($0) }
        guard let label = EastAsianByline.labels.first(where: line.hasPrefix) else { return nil }
        let rest = line.dropFirst(label.count)
        guard let mark = rest.first, "：: ／/".contains(mark) else { return nil }
        names = rest.split { "：:／/、,， \u{3000}".contains($0) }.map(String.init)
        guard !names.isEmpty, names.allSatisfy({ (2...6).contains($0.count) && $0.allSatisfy(\.isLetter) }) else {
            return nil
        }
    }

    /// Whether it is short and begins beyond ASCII, or with a bracket: cheaper than looking closer.
    static func mayBe(_ wording: Wording) -> Bool {
        guard wording.text.utf8.count <= 90, let first = wording.text.utf8.first else { return false }
        return first >= 0xE3 || first == UInt8(ascii: "(") || first == UInt8(ascii: "[")
    }

    private static let labels = ["责任编辑", "责编", "编辑", "记者", "作者", "撰文", "記者", "編集", "執筆", "文"]
}
