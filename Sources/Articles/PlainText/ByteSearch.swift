extension String {
    /// Where a phrase first occurs, byte by byte; many times faster than a search by characters.
    func position(of phrase: String) -> String.Index? {
        let offset = utf8.withContiguousStorageIfAvailable { text in
            phrase.utf8.withContiguousStorageIfAvailable { String.offset(of: $0, in: text) } ?? nil
        }
        guard let offset = offset ?? nil else { return nil }
        return utf8.index(utf8.startIndex, offsetBy: offset)
    }

    private static func offset(of phrase: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let first = phrase.first, text.count >= phrase.count else { return nil }
        for start in 0...(text.count - phrase.count) where text[start] == first {
            var length = 1
            while length < phrase.count, text[start + length] == phrase[length] { length += 1 }
            if length == phrase.count { return start }
        }
        return nil
    }
}
