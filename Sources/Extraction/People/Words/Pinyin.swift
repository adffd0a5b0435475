/// Whether a word can be Chinese in the Hanyu Pinyin spelling: one to three of its syllables.
enum Pinyin {
    /// Expects the letters of one word; diacritics make it none.
    static func matches(_ word: ArraySlice<UInt8>) -> Bool {
        guard (2...14).contains(word.count) else { return false }
        return matches(word, from: word.startIndex, syllables: 0)
    }

    private static func matches(_ word: ArraySlice<UInt8>, from start: Int, syllables: Int) -> Bool {
        if start == word.endIndex { return syllables > 0 }
        guard syllables < 3 else { return false }
        var key: UInt64 = 0
        var end = start
        while end < word.endIndex, end - start < 6 {
            key = key << 8 | UInt64(word[end] | 0x20)
            end += 1
            if table[key] != nil, matches(word, from: end, syllables: syllables + 1) { return true }
        }
        return false
    }

    private static let table: WordTable<Bool> = {
        var table = WordTable<Bool>()
        for line in rows.split(separator: "\n") {
            let parts = line.split(separator: " ")
            for final in parts.dropFirst() {
                let syllable = (parts[0] == "-" ? "" : parts[0]) + final
                table.insert(true, for: syllable.utf8.reduce(0) { $0 << 8 | UInt64($1) })
            }
        }
        return table
    }()

    /// The initials, each with the finals that may follow it.
    private static let rows = """
        - a ai an ang ao e ei en er o ou
        b a ai an ang ao ei en eng i ian iao ie in ing o u
        p a ai an ang ao ei en eng i ian iao ie in ing o ou u
        m a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
        f a an ang ei en eng o ou u
        d a ai an ang ao e ei eng i ian iao ie ing iu ong ou u uan ui un uo
        t a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo
        n a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong u uan ue uo
        l a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan ue un uo
        g a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
        k a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo
        h a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
        j i ia ian iang iao ie in ing iong iu u uan ue un
        q i ia ian iang iao ie in ing iong iu u uan ue un
        x i ia ian iang iao ie in ing iong iu u uan ue un
        zh a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo
        ch a ai an ang ao e en eng i ong ou u uai uan uang ui un uo
        sh a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
        r an ang ao e en eng i ong ou u uan ui un uo
        z a ai an ang ao e ei en eng i ong ou u uan ui un uo
        c a ai an ang ao e en eng i ong ou u uan ui un uo
        s a ai an ang ao e en eng i ong ou u uan ui un uo
        y a an ang ao e i in ing ong ou u uan ue un
        w a ai an ang ei en eng o u
        """
}
