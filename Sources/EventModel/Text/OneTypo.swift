/// One slip of the finger, as Damerau counts them: a letter too many, too few, another one, or two neighbours swapped.
public enum OneTypo {
    /// How many letters at the start of `text` a word stands for, with at most one slip, the longest where there are
    /// several readings; nil where it takes more.
    ///
    /// The end of `text` may be missing from the word: "pert" stands for the "pret" of "pretti".
    public static func prefix<Text: RandomAccessCollection, Word: RandomAccessCollection>(
        of text: Text, typed word: Word
    ) -> Int? where Text.Element == Word.Element, Text.Element: Equatable, Text.Index == Int, Word.Index == Int {
        let same = common(text, 0, word, 0)
        if same == word.count { return same }
        let swapped = isSwapped(text, word, at: same) ? length(text, same + 2, word, same + 2) : nil
        return [
            swapped, length(text, same + 1, word, same), length(text, same + 1, word, same + 1),
            length(text, same, word, same + 1),
        ].reduce(nil) { longest, length in length.map { max($0, longest ?? 0) } ?? longest }
    }

    /// The end of the word in the text, where the rest of the word is at `place`.
    private static func length<Text: RandomAccessCollection, Word: RandomAccessCollection>(
        _ text: Text, _ place: Int, _ word: Word, _ typed: Int
    ) -> Int? where Text.Element == Word.Element, Text.Element: Equatable, Text.Index == Int, Word.Index == Int {
        guard place <= text.count else { return nil }
        let rest = word.count - typed
        return common(text, place, word, typed) == rest ? place + rest : nil
    }

    private static func common<Text: RandomAccessCollection, Word: RandomAccessCollection>(
        _ text: Text, _ place: Int, _ word: Word, _ typed: Int
    ) -> Int where Text.Element == Word.Element, Text.Element: Equatable, Text.Index == Int, Word.Index == Int {
        let limit = min(text.count - place, word.count - typed)
        var count = 0
        while count < limit, text[text.startIndex + place + count] == word[word.startIndex + typed + count] {
            count += 1
        }
        return count
    }

    private static func isSwapped<Text: RandomAccessCollection, Word: RandomAccessCollection>(
        _ text: Text, _ word: Word, at place: Int
    ) -> Bool where Text.Element == Word.Element, Text.Element: Equatable, Text.Index == Int, Word.Index == Int {
        let a = text.startIndex + place
        let b = word.startIndex + place
        return place + 1 < text.count && place + 1 < word.count && text[a] == word[b + 1] && text[a + 1] == word[b]
    }
}
