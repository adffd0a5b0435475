/// What the last two to five letters of a word say of it.
struct WordEndings: Sendable {
    private var table = WordTable<WordClass>()
    /// For each last letter, the letters before it in some ending, as bits: most words end in none.
    private var pairs = [UInt32](repeating: 0, count: 32)

    /// Expects endings in small letters divided by spaces, each list with what it says.
    init(_ lists: [(endings: String, trait: WordTrait)]) {
        for (endings, trait) in lists {
            for ending in endings.split(separator: " ") {
                let key = ending.utf8.reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
                table.insert((table[key] ?? []).union([trait]), for: key)
                pairs[Int(key & 31)] |= 1 << UInt32(key >> 8 & 31)
            }
        }
    }

    /// The traits of the word between two offsets; a word is at least two letters longer than its ending.
    @inline(__always)
    func traits(_ bytes: [UInt8], _ start: Int, _ end: Int) -> WordClass {
        var found: WordClass = []
        guard end - start > 3, pairs[Int(bytes[end - 1] & 31)] >> UInt32(bytes[end - 2] & 31) & 1 != 0 else {
            return found
        }
        var key: UInt64 = 0
        var shift: UInt64 = 0
        var length = 1
        while length <= 5, end - start >= length + 2 {
            key |= UInt64(bytes[end - length] | 0x20) << shift
            shift += 8
            if length > 1, let more = table[key] { found.formUnion(more) }
            length += 1
        }
        return found
    }
}
