internal import TOMLKit

/// Reads settings, and finds the place of what is wrong: the parser knows it of syntax only, so names are looked for in
/// the text.
struct SettingsReader {
    let path: String
    let text: String

    func settings() throws(SettingsError) -> Settings {
        let table: TOMLTable
        do {
            table = try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            throw .wrong([finding(error.source.begin.line, error.source.begin.column, error.description)])
        } catch {
            throw .wrong(["\(path): \(error)"])
        }
        var settings = Settings()
        let wrong = table.keys.compactMap { name in
            problem(of: name, table[name], &settings).map { (place(of: name), $0) }
        }
        guard wrong.isEmpty else {
            throw .wrong(wrong.sorted { $0.0 < $1.0 }.map { finding($0.0.line, $0.0.column, $0.1) })
        }
        return settings
    }

    /// What is wrong with an entry; nil where it was taken.
    private func problem(of name: String, _ value: (any TOMLValueConvertible)?, _ settings: inout Settings) -> String? {
        guard let setting = Setting.all.first(where: { $0.name == name }) else {
            let guess = SettingsReader.guess(name).map { "; perhaps “\($0)” is meant" } ?? ""
            return "there is no setting “\(name)”\(guess)"
        }
        guard let value, !setting.take(SettingValue(value), &settings) else { return nil }
        return "\(name) must be \(setting.expected)"
    }

    private func finding(_ line: Int, _ column: Int, _ message: String) -> String {
        "\(path):\(line):\(column): \(message)"
    }

    /// Where a key of the file begins, as a table or before an equals sign; the first line where it is not found.
    private func place(of name: String) -> Place {
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let indent = line.prefix { $0 == " " || $0 == "\t" || $0 == "[" }
            let rest = line.dropFirst(indent.count)
            for written in [name, "\"\(name)\"", "'\(name)'"] where rest.hasPrefix(written) {
                let next = rest.dropFirst(written.count).first { $0 != " " && $0 != "\t" }
                if let next, "=.]".contains(next) { return Place(line: index + 1, column: indent.count + 1) }
            }
        }
        return Place(line: 1, column: 1)
    }

    private struct Place: Comparable {
        var line: Int
        var column: Int
        static func < (left: Place, right: Place) -> Bool { (left.line, left.column) < (right.line, right.column) }
    }

    /// The setting that differs least in its letters, where that is little.
    static func guess(_ name: String) -> String? {
        let others = [
            "color": "colors", "colour": "colors", "colours": "colors", "background": "theme", "folder": "library",
        ]
        let name = name.lowercased()
        if let known = others[name] { return known }
        let distances = Setting.all.map { ($0.name, Array(name).difference(from: Array($0.name)).count) }
        return distances.min { $0.1 < $1.1 }.flatMap { $0.1 <= max(2, name.count / 3) ? $0.0 : nil }
    }
}

extension SettingValue {
    fileprivate init(_ value: any TOMLValueConvertible) {
        if let text = value.string {
            self = .text(text)
        } else if let truth = value.bool {
            self = .truth(truth)
        } else if let array = value.array {
            let texts = array.compactMap { $0.string }
            self = texts.count == array.count ? .texts(texts) : .other
        } else {
            self = .other
        }
    }
}
