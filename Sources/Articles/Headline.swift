internal import EventModel

/// The headline of an article, and what stood before it.
struct Headline {
    private(set) var text: String
    /// The date that an archive wrote before it.
    private(set) var markedDate: EDTFDate?
    /// The address that whoever kept the article wrote above it.
    private(set) var address: String?

    /// In bytes; what is longer is a paragraph.
    private static let longest = 600

    /// The stated title, which then does not count as a paragraph; else the first block that is no address and no
    /// byline; else the file's stem. Nil where there is nothing at all.
    init?(taking title: String?, from blocks: inout [Block], stem: String) {
        text = title ?? stem
        takeMark(from: &blocks)
        let index = takeAddresses(in: &blocks)
        guard index < blocks.count else {
            if title == nil && blocks.isEmpty { return nil }
            return
        }
        let first = blocks[index].text
        if let title {
            if first.utf8.count <= 2 * title.utf8.count + 40,
                first.lettersAndDigits == title.lettersAndDigits
            {
                blocks.remove(at: index)
            }
        } else if first.utf8.count <= Headline.longest {
            // A report of one sentence is its own headline.
            let isReport = blocks.count == 1 && (Wording.endsSentence(first) || first.utf8.count > 80)
            text = isReport ? first : blocks.remove(at: index).text
        }
    }

    private mutating func takeMark(from blocks: inout [Block]) {
        guard let mark = blocks.first.flatMap({ DateMark($0.text) }) else { return }
        markedDate = mark.date
        if mark.headline.isEmpty { blocks.removeFirst() } else { blocks[0].text = mark.headline }
    }

    /// The index of the first of the blocks that is neither an address nor a byline; 0 where none of the first four is.
    private mutating func takeAddresses(in blocks: inout [Block]) -> Int {
        for index in blocks.indices.prefix(4) {
            if let address = PageAddress.clean(blocks[index].text) {
                self.address = self.address ?? address
                blocks[index].kind = .credit
            } else if Byline(Wording(blocks[index].text)) == nil {
                return index
            }
        }
        return 0
    }
}
