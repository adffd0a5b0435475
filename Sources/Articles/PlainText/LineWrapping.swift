/// Whether line ends within a group of lines are ends of paragraphs or only of lines, told by the text itself.
///
/// In text wrapped at a width, a line breaks where the next word would not have fitted. Text with one paragraph a line
/// has lines of any length.
struct LineWrapping {
    /// The width that the text is wrapped at, in code points; nil where every line is a paragraph.
    let width: Int?

    /// No typewriter, mail program or editor wraps wider.
    private static let widest = 120

    init(of groups: [[String]]) {
        let pairs = groups.flatMap { zip($0, $0.dropFirst()) }
        let lengths = pairs.map { $0.0.unicodeScalars.count }.sorted()
        guard let longest = lengths.last, longest >= 30 else {
            width = nil
            return
        }
        let usual = lengths[lengths.count * 9 / 10]
        // Short lines are a byline or a paragraph's last; they tell nothing.
        let full = pairs.filter { $0.0.unicodeScalars.count * 2 > usual }
        let overflowing = full.count { LineWrapping.overflows($0.0, $0.1, at: usual) }
        width = usual <= LineWrapping.widest && usual >= 30 && overflowing * 10 >= full.count * 6 ? usual : nil
    }

    /// The paragraphs of a group of lines.
    func paragraphs(of group: [String]) -> [String] {
        guard let width, group.count > 1 else { return group }
        var result = [group[0]]
        for (line, next) in zip(group, group.dropFirst()) {
            if LineWrapping.overflows(line, next, at: width) {
                result[result.count - 1] += " " + next
            } else {
                result.append(next)
            }
        }
        return result
    }

    /// Whether the next line's first word had no room at the end of this one; ragged edges are given some play.
    private static func overflows(_ line: String, _ next: String, at width: Int) -> Bool {
        let word = next.unicodeScalars.prefix { $0 != " " }.count
        return line.unicodeScalars.count + 1 + word > width - 4
    }
}
