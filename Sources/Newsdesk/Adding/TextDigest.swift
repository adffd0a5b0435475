internal import EventModel

/// What a text says, whatever it is dressed in: 128 bits of its letters, digits and punctuation, without case, accents,
/// quotes and white space. Equal digests mean equal texts; digests of two runs of the program cannot be compared.
struct TextDigest: Hashable {
    private let low: Int
    private let high: Int

    /// How many bytes of folded text were digested.
    let length: Int

    /// The digest of texts as if they were one.
    init(_ texts: some Sequence<String>) {
        var hashers = (Hasher(), Hasher())
        hashers.1.combine(0x5A)
        var length = 0
        for text in texts {
            let bytes = FoldedText(text).bytes.filter { !Self.clothes.contains($0) }
            length += bytes.count
            bytes.withUnsafeBytes {
                hashers.0.combine(bytes: $0)
                hashers.1.combine(bytes: $0)
            }
        }
        (low, high, self.length) = (hashers.0.finalize(), hashers.1.finalize(), length)
    }

    /// A full stop or a minus is no clothes: 1.5 is not 15.
    private static let clothes = Set(" \"'`*_\\".utf8)
}

extension Article {
    /// The digest of the story, in which neither furniture nor the division into paragraphs counts; the headline only
    /// counts where the story is very short.
    var textDigest: TextDigest {
        let story = story.map(\.text)
        let digest = TextDigest(story)
        return digest.length < 80 ? TextDigest([headline] + story) : digest
    }

    /// The paragraphs that tell the story.
    var story: [Paragraph] { paragraphs.filter { !$0.kind.isFurniture } }
}
