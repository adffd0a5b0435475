extension String {
    /// With `ﬁ` and the like, which fonts and PDF bring into texts, as the letters that they stand for (U+FB00–FB06).
    var withoutLigatures: String {
        guard utf8.contains(0xEF), unicodeScalars.contains(where: { Ligatures.letters[$0] != nil }) else { return self }
        return unicodeScalars.reduce(into: "") { text, scalar in
            if let letters = Ligatures.letters[scalar] { text += letters } else { text.unicodeScalars.append(scalar) }
        }
    }
}

private enum Ligatures {
    static let letters: [Unicode.Scalar: String] = [
        "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi", "\u{FB04}": "ffl", "\u{FB05}": "st",
        "\u{FB06}": "st",
    ]
}
