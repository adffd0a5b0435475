extension [UInt8] {
    /// The bytes as valid UTF-8: each maximal broken part becomes one U+FFFD (Unicode 3.9, best practice).
    ///
    /// `broken` counts the parts replaced, `multibyte` the characters beyond ASCII that were whole.
    func repairingUTF8() -> (bytes: [UInt8], broken: Int, multibyte: Int) {
        var result: [UInt8] = []
        result.reserveCapacity(count)
        var broken = 0
        var multibyte = 0
        var decoder = UTF8()
        var source = makeIterator()
        while true {
            switch decoder.decode(&source) {
            case .scalarValue(let scalar):
                if !scalar.isASCII { multibyte += 1 }
                result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            case .error:
                broken += 1
                result.append(contentsOf: UTF8.encodedReplacementCharacter)
            case .emptyInput: return (result, broken, multibyte)
            }
        }
    }

    /// The bytes with every CRLF and CR as LF.
    func withLineFeeds() -> [UInt8] {
        guard contains(0x0D) else { return self }
        var result: [UInt8] = []
        result.reserveCapacity(count)
        for (index, byte) in enumerated() {
            if byte == 0x0D {
                result.append(0x0A)
            } else if byte != 0x0A || index == 0 || self[index - 1] != 0x0D {
                result.append(byte)
            }
        }
        return result
    }
}
