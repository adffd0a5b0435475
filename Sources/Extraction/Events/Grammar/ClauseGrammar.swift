/// Small words of a language that say how clauses hang together.
struct ClauseGrammar: Sendable {
    /// What words tell of their clause and sentence.
    var words: WordTable<ClauseWords>
    /// Words that open a clause about another time, or about what is so whatever the time is.
    var apart: WordTable<Bool>
    /// Since, and what stands before it where it says nothing of when: "has since left".
    var since: WordTable<Bool>
    var having: WordTable<Bool>
    /// When.
    var when: WordTable<Bool>
    /// Before a noun or a gerund.
    var prepositions: WordTable<Bool>
    /// What stands before a noun, and the definite articles among that.
    var determiners: WordTable<Bool>
    var definite: WordTable<Bool>
    /// Words that point to what has been named: "this", "his".
    var pointing: WordTable<Bool>
    /// He and she, in all cases, and what they tell.
    var pronouns: WordTable<Bool>
    var genders: WordTable<Gender>
    /// Pronouns that stand for a subject.
    var subjects: WordTable<Bool>
    /// Subjects that are not one person.
    var others: WordTable<Bool>
    /// The speaker or the reader.
    var speakers: WordTable<Bool>
    /// "Also", "another": something else of the same kind.
    var further: WordTable<Bool>
    /// What makes a year a date.
    var beforeYear: WordTable<Bool>
    /// Between a noun and its date.
    var dateWords: WordTable<Bool>
    /// Before a day up to which something is to be done.
    var deadlines: WordTable<Bool>
    /// Before what something is a part of, and happens at the time of.
    var within: WordTable<Bool>
    /// Between the two dates of a stretch; what joins them behind what opens them.
    var through: WordTable<Bool>
    var joining: WordTable<Bool>
    var opening: WordTable<Bool>
    /// Numbers of events that can be told together.
    var numbers: WordTable<Int>

    /// Whether a word tells of laws and habits.
    func isGeneral(_ hash: UInt64) -> Bool { words[hash]?.isGeneral == true }
    /// What a word says of the clause that it begins; nil where it begins none.
    func opener(_ hash: UInt64) -> ClauseWords.Opener? { words[hash]?.opener }
}
