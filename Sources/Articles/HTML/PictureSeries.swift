internal import EventModel

/// A run of pictures that are shown one by one, each with its number and their count: `12/50 The bridge at dawn`. Their
/// texts are captions, and more of them than an article has paragraphs.
enum PictureSeries {
    /// Gives the texts of each picture their kind.
    static func mark(_ blocks: inout [PageBlock]) {
        let slides = blocks.indices.compactMap { index in Slide(blocks[index].text).map { (index, $0) } }
        for (count, series) in Dictionary(grouping: slides, by: \.1.count) {
            guard Set(series.map(\.1.number)).count >= min(3, count) else { continue }
            let starts = series.map(\.0)
            guard let first = starts.first, let last = starts.last else { continue }
            // The last picture has no more texts than the one before it.
            let length = last - (starts.dropLast().last ?? last)
            for index in first..<min(last + max(length, 1), blocks.count) where mayBeCaption(blocks[index]) {
                blocks[index].kind = .caption
            }
        }
    }

    private static func mayBeCaption(_ block: PageBlock) -> Bool { block.kind == nil || block.kind == .subheading }

    /// The number of a picture and how many there are.
    private struct Slide {
        let number: Int
        let count: Int

        init?(_ text: String) {
            let words = text.prefix(12).split(separator: " ", maxSplits: 1)
            let parts = words.first?.split(separator: "/").compactMap { Int($0) } ?? []
            guard words.count == 2, parts.count == 2, (3...500).contains(parts[1]), (1...parts[1]).contains(parts[0])
            else { return nil }
            (number, count) = (parts[0], parts[1])
        }
    }
}
