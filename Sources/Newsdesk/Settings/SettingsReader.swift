internal import Terminal
internal import TimelineUI
internal import TOMLKit

/// Reads settings, and finds the place of what is wrong: the parser knows it of syntax only, so names are looked for in
/// the text.
struct SettingsReader {
    let path: String
    let text: SettingsText
    private(set) var settings = Settings()
    private var wrong: [(place: SettingsText.Place, message: String)] = []

    init(path: String, text: String) {
        self.path = path
        self.text = SettingsText(text)
    }

    /// What is set; throws everything that is wrong at once, in the order of the file.
    static func settings(path: String, text: String) throws(SettingsError) -> Settings {
        var reader = SettingsReader(path: path, text: text)
        if let place = SettingsText.wrongHeader(in: text) {
            throw .wrong([reader.finding(at: place, "expected the name of a table between the brackets: [keys]")])
        }
        let table: TOMLTable
        do {
            table = try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            let place = SettingsText.Place(line: error.source.begin.line, column: error.source.begin.column)
            throw .wrong([reader.finding(at: place, error.description)])
        } catch {
            throw .wrong(["\(path): \(error)"])
        }
        reader.read(table)
        guard reader.wrong.isEmpty else {
            throw .wrong(reader.wrong.sorted { $0.place < $1.place }.map { reader.finding(at: $0.place, $0.message) })
        }
        return reader.settings
    }

    private mutating func read(_ table: TOMLTable) {
        for name in table.keys {
            guard let value = table[name] else { continue }
            switch (name, value.table) {
            case ("keys", let keys?): read(keys: keys)
            case ("styles", let styles?): read(styles: styles)
            default: read(name, SettingValue(value))
            }
        }
    }

    private mutating func read(_ name: String, _ value: SettingValue) {
        guard let setting = Setting.all.first(where: { $0.name == name }) else {
            let isTable = ["keys", "styles"].contains(name)
            return refuse(
                [name], isTable ? "\(name) must be a table: [\(name)]" : unknown("setting", name, Setting.names))
        }
        if !setting.take(value, &settings) { refuse([name], "\(name) must be \(setting.expected)") }
    }

    /// Notes what is wrong with an entry.
    mutating func refuse(_ names: [String], _ message: String) { wrong.append((text.place(of: names), message)) }

    /// A sentence on a name that there is not, with the one that may be meant.
    func unknown(_ what: String, _ name: String, _ known: [String]) -> String {
        let guess = NameGuess.guess(name, of: known).map { "; perhaps “\($0)” is meant" } ?? ""
        return "there is no \(what) “\(name)”\(guess)"
    }

    private func finding(at place: SettingsText.Place, _ message: String) -> String {
        "\(path):\(place.line):\(place.column): \(message)"
    }
}

extension SettingsReader {
    /// Takes a look in the place of the theme's.
    mutating func take(_ style: Style, for part: Theme.Part) { settings.styles[part] = style }

    /// Takes keys in the place of the table's.
    mutating func take(_ binding: Keymap.Binding) { settings.keys.append(binding) }
}

extension SettingValue {
    init(_ value: any TOMLValueConvertible) {
        if let text = value.string {
            self = .text(text)
        } else if let truth = value.bool {
            self = .truth(truth)
        } else if let number = value.int {
            self = .number(number)
        } else if let array = value.array {
            let texts = array.compactMap { $0.string }
            self = texts.count == array.count ? .texts(texts) : .other
        } else {
            self = .other
        }
    }
}
