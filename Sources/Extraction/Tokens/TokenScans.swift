/// A word as it is being read.
struct WordScan {
    var hash = WordHash.seed
    var length = 0
    var capitals = 0
    var traits: Token.Traits = []

    @inline(__always)
    mutating func take(_ byte: UInt8) {
        let lowered = LetterTable.lowered(byte)
        WordHash.mix(lowered, into: &hash)
        note(isCapital: lowered != byte, isDigit: Tokenizer.isDigit(byte), isMark: byte == 0x27)
    }

    mutating func take(_ code: UInt32, _ slice: ArraySlice<UInt8>) {
        WordHash.foldWide(slice, into: &hash)
        note(isCapital: LetterTable.isCapital(code), isDigit: false, isMark: code == 0x2019)
    }

    mutating func mixOnly(_ byte: UInt8) { WordHash.mix(byte, into: &hash) }

    @inline(__always)
    private mutating func note(isCapital: Bool, isDigit: Bool, isMark: Bool) {
        length += 1
        if isCapital {
            capitals += 1
            if length == 1 { traits.insert(.capitalized) }
        } else if isDigit {
            capitals += 1
            traits.insert(.hasDigit)
        } else if isMark {
            capitals += 1
        }
        if length > 1, capitals == length, traits.contains(.capitalized) {
            traits.insert(.allCaps)
        } else {
            traits.remove(.allCaps)
        }
    }
}

/// A number as it is being read.
struct NumberScan {
    var hash = WordHash.seed
    var digits = 0
    var value: Int32 = 0
    var traits: Token.Traits = []

    mutating func take(_ byte: UInt8) {
        WordHash.mix(byte, into: &hash)
        digits += 1
        guard value >= 0, !traits.contains(.decimal) else { return }
        let (tenfold, overflow) = value.multipliedReportingOverflow(by: 10)
        let (sum, carry) = tenfold.addingReportingOverflow(Int32(byte - 0x30))
        value = overflow || carry ? -1 : sum
    }

    mutating func startFraction() {
        WordHash.mix(0x2E, into: &hash)
        traits.insert(.decimal)
    }

    mutating func startGroup() { traits.insert(.grouped) }
}
