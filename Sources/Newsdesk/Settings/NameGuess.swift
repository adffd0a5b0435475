/// Which name is meant by one that there is not.
enum NameGuess {
    private static let others = [
        "color": "colors", "colour": "colors", "colours": "colors", "background": "theme", "folder": "library",
        "timezone": "zone", "level": "level-of-detail", "detail": "level-of-detail", "top": "level-of-detail",
        "ascii": "plain",
        "style": "styles", "key": "keys",
    ]

    /// The one that differs least in its letters, where that is little.
    static func guess(_ name: String, of known: [String]) -> String? {
        let name = name.lowercased()
        if let other = others[name], known.contains(other) { return other }
        let distances = known.map { ($0, Array(name).difference(from: Array($0.lowercased())).count) }
        return distances.min { $0.1 < $1.1 }.flatMap { $0.1 <= max(2, name.count / 3) ? $0.0 : nil }
    }
}
