internal import EventModel
package import Yams

/// What is wrong with a text that is no YAML, in words for whoever wrote it: what stands there, and what would be right.
/// The parser's own words are those of the standard's grammar.
package struct YAMLMistake: Equatable {
    /// In words, without a full stop.
    package let reason: String
    /// In the text, from 1; nil where the parser tells no place.
    package let line, column: Int?

    /// The mistake that the parser found in a text.
    package init(_ error: YamlError, in text: String) {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let kind = YAMLMistakeKind.all.first {
                problem.hasPrefix($0.problem) && (context?.text ?? "").contains($0.context)
            }
            let place = kind?.beginsAtContext == true ? context?.mark ?? mark : mark
            (line, column) = (place.line, place.column)
            let lines = YAMLMistakeLines(text)
            reason =
                lines.isTab(at: mark)
                ? YAMLMistakeKind.tab
                : kind?.isColon == true ? lines.reason(ofColonAt: mark) : kind?.reason ?? YAMLMistakeKind.unknown
        case .duplicatedKeysInMapping(let keys, let context):
            (line, column) = (context.mark.line, context.mark.column)
            let names = keys.sorted().map { "“\($0)”" }.joined(separator: ", ")
            reason = "the key \(names) stands here twice; keep one"
        case .reader(let problem, _, _, _):
            (line, column) = (nil, nil)
            reason =
                problem.hasPrefix("control characters")
                ? "there is a control character in it, which cannot be seen; take it out" : "its bytes are not UTF-8"
        default:
            (line, column) = (nil, nil)
            reason = YAMLMistakeKind.unknown
        }
    }
}

/// The lines around a mistake.
private struct YAMLMistakeLines {
    private let lines: [String.UnicodeScalarView.SubSequence]

    init(_ text: String) {
        lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    }

    private func line(_ number: Int) -> String.UnicodeScalarView.SubSequence? {
        lines.indices.contains(number - 1) ? lines[number - 1] : nil
    }

    func isTab(at mark: Mark) -> Bool { line(mark.line)?.dropFirst(mark.column - 1).first == "\t" }

    /// Why a key cannot stand here: it is none, or the line above is not what it should be.
    func reason(ofColonAt mark: Mark) -> String {
        let before = line(mark.line).map { String($0.prefix(mark.column - 1)) } ?? ""
        if before.contains(": ") {
            return "a second “: ” on this line; the value stands in quotation marks: title: \"Fire: three hurt\""
        }
        let above = lines.prefix(mark.line - 1).last { !String($0).trimmed.isEmpty }.map { String($0).trimmed } ?? ""
        return above.contains(": ") || above.hasSuffix(":")
            ? "this line is moved in further than the one above, whose value it cannot be"
            : "the line above is no “key: value”; a blank stands behind the colon"
    }
}

/// A kind of mistake: how the parser tells of it, and how we do.
private struct YAMLMistakeKind {
    /// How the parser's sentence begins, and what it was reading.
    var problem: String
    var context = ""
    var reason = ""
    /// Whether it is a colon, of which the lines tell more.
    var isColon = false
    /// Whether what has to be mended stands where the parser began rather than where it gave up.
    var beginsAtContext = false

    static let unknown = "expected “key: value” on each line; a value with signs in it stands in quotation marks"
    static let tab = "there is a tab here; lines are moved in with spaces"

    static let all = [
        YAMLMistakeKind(problem: "mapping values are not allowed", isColon: true),
        YAMLMistakeKind(
            problem: "could not find expected ':'",
            reason: "this line has no “key: ” before its text; what goes on with the line above is moved in",
            beginsAtContext: true),
        YAMLMistakeKind(
            problem: "found unexpected end of stream", context: "quoted scalar",
            reason: "a quotation mark opens here and never closes", beginsAtContext: true),
        YAMLMistakeKind(
            problem: "found unexpected document indicator", context: "quoted scalar",
            reason: "a quotation mark opens here and never closes", beginsAtContext: true),
        YAMLMistakeKind(
            problem: "found unknown escape character",
            reason: "a backslash between double quotation marks is written twice: \"C:\\\\notes\""),
        YAMLMistakeKind(
            problem: "did not find expected hexdecimal number",
            reason: "a backslash between double quotation marks is written twice: \"C:\\\\notes\""),
        YAMLMistakeKind(
            problem: "found invalid Unicode character escape",
            reason: "no letter has this number; write the letter itself"),
        YAMLMistakeKind(
            problem: "did not find expected ',' or ']'",
            reason: "a list opens with [ here and is not closed by ], or a comma is missing: [fire, harbour]",
            beginsAtContext: true),
        YAMLMistakeKind(
            problem: "did not find expected ',' or '}'",
            reason: "a { opens here that no } closes, or a comma is missing: {person: ana, role: witness}",
            beginsAtContext: true),
        YAMLMistakeKind(
            problem: "did not find expected '-' indicator",
            reason: "this line is none of the list above; each of its entries begins with “- ”, equally far right"),
        YAMLMistakeKind(
            problem: "block sequence entries are not allowed",
            reason: "a list begins with “- ” on a line of its own, below its key"),
        YAMLMistakeKind(
            problem: "did not find expected key",
            reason: "something stands behind a closed quotation mark or bracket, or this line is not as far right as "
                + "those above it"),
        YAMLMistakeKind(
            problem: "did not find expected <document start>",
            reason: "something stands behind a closed quotation mark or bracket; quote the whole value"),
        YAMLMistakeKind(
            problem: "found character that cannot start any token",
            reason: "a value cannot begin with this sign; put the value in quotation marks"),
        YAMLMistakeKind(
            problem: "did not find expected alphabetic or numeric character",
            reason: "a value that begins with * or & stands in quotation marks", beginsAtContext: true),
        YAMLMistakeKind(
            problem: "found undefined alias", reason: "a value that begins with * stands in quotation marks"),
        YAMLMistakeKind(
            problem: "", context: "tag",
            reason: "a value that begins with ! stands in quotation marks", beginsAtContext: true),
        YAMLMistakeKind(
            problem: "found undefined tag handle", reason: "a value that begins with ! stands in quotation marks"),
        YAMLMistakeKind(
            problem: "", context: "block scalar",
            reason: "behind | or > the line ends; the text begins on the next one", beginsAtContext: true),
        YAMLMistakeKind(
            problem: "", context: "directive",
            reason: "a line that begins with % is for the parser alone; put the value in quotation marks",
            beginsAtContext: true),
        YAMLMistakeKind(
            problem: "did not find expected node content",
            reason: "a value is missing here, or a comma or bracket is one too many"),
        YAMLMistakeKind(
            problem: "mapping keys are not allowed", reason: "a value that begins with “? ” stands in quotation marks"),
    ]
}
