extension String {
    /// Without blanks at its ends.
    var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }

    var nilIfEmpty: String? { isEmpty ? nil : self }
}
