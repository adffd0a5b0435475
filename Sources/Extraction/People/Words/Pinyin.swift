/// Whether a word can be Chinese in the Hanyu Pinyin spelling: one to three of its syllables.
enum Pinyin {
    /// Whether the letters between two offsets are such a word; diacritics make it none.
    static func matches(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        guard (2...14).contains(end - start) else { return false }
        return matches(bytes, start, end, tree, syllables: 0)
    }

    private static func matches(_ bytes: [UInt8], _ start: Int, _ end: Int, _ tree: Tree, syllables: Int) -> Bool {
        if start == end { return syllables > 0 }
        guard syllables < 3 else { return false }
        var node = 0
        for index in start..<end {
            node = tree.step(from: node, by: bytes[index])
            guard node > 0 else { return false }
            if tree.ends[node], matches(bytes, index + 1, end, tree, syllables: syllables + 1) { return true }
        }
        return false
    }

    /// The syllables as a tree of letters: most words leave it after two or three.
    private struct Tree {
        /// For each node, the node behind each letter; 0 where no syllable goes on so.
        private var next = [Int16](repeating: 0, count: 26)
        /// For each node, whether a syllable ends there.
        private(set) var ends = [false]

        @inline(__always)
        func step(from node: Int, by byte: UInt8) -> Int {
            let letter = Int((byte | 0x20) &- 0x61)
            return letter < 26 ? Int(next[node * 26 + letter]) : 0
        }

        mutating func insert(_ syllable: some Sequence<UInt8>) {
            var node = 0
            for letter in syllable {
                if step(from: node, by: letter) == 0 { add(behind: node, letter) }
                node = step(from: node, by: letter)
            }
            ends[node] = true
        }

        private mutating func add(behind node: Int, _ letter: UInt8) {
            next[node * 26 + Int(letter) - 0x61] = Int16(ends.count)
            next.append(contentsOf: repeatElement(0, count: 26))
            ends.append(false)
        }
    }

    private static let tree: Tree = {
        var tree = Tree()
        for line in rows.split(separator: "\n") {
            let parts = line.split(separator: " ")
            for final in parts.dropFirst() { tree.insert(((parts[0] == "-" ? "" : parts[0]) + final).utf8) }
        }
        return tree
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
