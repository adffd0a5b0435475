/// The words of a text that carry its content, cut to stems so that "consulate" and "consular" are one.
enum ContentStems {
    /// For each token the hash of its stem; 0 for function words, marks and single letters.
    static func of(_ text: TokenizedText) -> [UInt64] {
        text.tokens.map { stem($0, in: text.bytes) }
    }

    private static func stem(_ token: Token, in bytes: [UInt8]) -> UInt64 {
        guard token.kind == .word || token.kind == .number, functionWords[token.hash] == nil else { return 0 }
        let range = token.range
        if token.kind == .number { return range.count > 1 ? token.hash : 0 }
        var end = range.upperBound
        end = cut("'s", bytes, range.lowerBound, end)
        end = cut("\u{2019}s", bytes, range.lowerBound, end)
        for ending in ["ing", "ed", "es", "s"] {
            let shorter = cut(ending, bytes, range.lowerBound + 2, end)
            if shorter < end {
                end = shorter
                break
            }
        }
        guard end - range.lowerBound > 1 else { return 0 }
        return WordHash.of(bytes[range.lowerBound..<min(end, range.lowerBound + 6)])
    }

    private static func cut(_ ending: String, _ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        let count = ending.utf8.count
        guard end - count > start, bytes[(end - count)..<end].elementsEqual(ending.utf8) else { return end }
        return end - count
    }

    private static let functionWords = GrammarWords.table(
        """
        a an the this that these those and or but nor so yet if then than as of in on at by for with from to into onto over
        under about after before between through during against among amid within without across along around behind beyond
        near off out up down upon via per until till since while when where why how who whom whose which what there here
        i me my we us our you your he him his she her hers it its they them their theirs himself herself itself themselves
        is am are was were be been being do does did done has have had having will would shall should can could may might
        must not no n't also just only very more most much many such some any each every all both few other another same own
        again too even still already now ever never always often perhaps however although though because unless whether
        say says said saying tell tells told according added adding stated reported reportedly report reports asked
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
        october november december day days week weeks month months year years today yesterday tomorrow earlier later last
        next ago time first second two three one mr mrs ms dr get got make made take took come came go went like new part
        it's that's he's she's there's i've i'm we're they're don't didn't wasn't isn't
        """)
}
