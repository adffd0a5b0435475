/// Finds where what is written at a place of a YAML or JSON text ends. What it means is known already.
struct SyntaxScanner {
    let bytes: [UInt8]
    /// Where the document ends.
    let end: Int

    func byte(_ offset: Int) -> UInt8? { offset < end ? bytes[offset] : nil }

    func isBlank(_ offset: Int) -> Bool { byte(offset) == 0x20 || byte(offset) == 0x09 }

    func isBreak(_ offset: Int) -> Bool { byte(offset) == 0x0A || byte(offset) == 0x0D }

    /// Behind an anchor and a tag.
    func skipProperties(_ offset: Int) -> Int {
        var place = offset
        while let next = byte(place), next == UInt8(ascii: "&") || next == UInt8(ascii: "!") {
            while place < end, !isBlank(place), !isBreak(place) { place += 1 }
            place = skipTrivia(place)
        }
        return place
    }

    /// Behind white space, ends of lines and comments.
    func skipTrivia(_ offset: Int) -> Int {
        var place = offset
        while let next = byte(place) {
            if isBlank(place) || isBreak(place) {
                place += 1
            } else if next == UInt8(ascii: "#"), place == 0 || isBlank(place - 1) || isBreak(place - 1) {
                place = endOfLine(place)
            } else {
                break
            }
        }
        return place
    }

    /// The end of the line, before its break.
    func endOfLine(_ offset: Int) -> Int {
        var place = offset
        while place < end, !isBreak(place) { place += 1 }
        return place
    }

    /// Behind the break of the line.
    func nextLine(_ offset: Int) -> Int {
        let place = endOfLine(offset)
        guard place < end else { return end }
        return bytes[place] == 0x0D && byte(place + 1) == 0x0A ? place + 2 : place + 1
    }

    /// The beginning of the line, not before `first`.
    func startOfLine(_ offset: Int, notBefore first: Int) -> Int {
        var place = offset
        while place > first, !isBreak(place - 1) { place -= 1 }
        return place
    }

    /// The next alias behind a key, a dash or a comma; nil where something else stands.
    func alias(from offset: Int) -> Range<Int>? {
        var place = skipTrivia(offset)
        while let next = byte(place),
            next == UInt8(ascii: ":") || next == UInt8(ascii: "-") || next == UInt8(ascii: ",")
        {
            place = skipTrivia(place + 1)
        }
        guard byte(place) == UInt8(ascii: "*") else { return nil }
        let end = bytes[place..<self.end].firstIndex {
            [0x20, 0x09, 0x0A, 0x0D, 0x2C, 0x5B, 0x5D, 0x7B, 0x7D].contains($0)
        }
        return place..<(end ?? self.end)
    }

    /// Behind the closing quote; nil where there is none.
    func endOfQuoted(_ offset: Int) -> Int? {
        let quote = byte(offset)
        var place = offset + 1
        while let next = byte(place) {
            if next == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                place += 2
            } else if next != quote {
                place += 1
            } else if quote == UInt8(ascii: "'"), byte(place + 1) == quote {
                place += 2
            } else {
                return place + 1
            }
        }
        return nil
    }
}

extension SyntaxScanner {
    /// The end of a plain scalar that means `text`; nil where something else is written. A break within it means a
    /// blank, several mean one break less.
    func endOfPlain(_ offset: Int, text: String) -> Int? {
        var place = offset
        var rest = Array(text.utf8)[...]
        while let wanted = rest.first {
            if byte(place) == wanted, !isBreak(place) {
                place += 1
                rest = rest.dropFirst()
                continue
            }
            let (next, breaks) = skipFold(place)
            guard breaks > 0 else { return nil }
            let meaning = breaks == 1 ? [UInt8(ascii: " ")] : Array(repeating: 0x0A, count: breaks - 1)
            guard rest.starts(with: meaning) else { return nil }
            rest = rest.dropFirst(meaning.count)
            place = next
        }
        return place
    }

    private func skipFold(_ offset: Int) -> (place: Int, breaks: Int) {
        var place = offset
        var breaks = 0
        while isBlank(place) || isBreak(place) {
            if isBreak(place) {
                breaks += 1
                place = nextLine(place)
            } else {
                place += 1
            }
        }
        return (place, breaks)
    }

    /// The end of a literal or folded scalar below a key or dash in column `indent` (from 0; −1 for the document).
    func endOfBlockScalar(_ offset: Int, indent: Int) -> Int {
        let header = endOfLine(offset)
        let digit = bytes[offset..<header].prefix(3).first { (0x31...0x39).contains($0) }
        var least = digit.map { max(indent, 0) + Int($0) - 0x30 }
        var found = header
        while found < end, bytes[offset..<header].last != nil {
            var line = nextLine(found)
            while line < end, endOfLine(line) == indentation(line).end { line = nextLine(line) }
            let width = indentation(line).width
            guard line < end, width >= least ?? (indent + 1) else { break }
            least = least ?? width
            found = endOfLine(line)
        }
        return found
    }

    private func indentation(_ line: Int) -> (width: Int, end: Int) {
        var place = line
        while byte(place) == 0x20 { place += 1 }
        return (place - line, place)
    }
}
