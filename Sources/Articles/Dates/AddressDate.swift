internal import EventModel

/// The day (or only the month) in an address or a file's name: `/2026/01/28/row`, `/2026/jan/28/row`,
/// `2026-01-28-row.html`, `row_20260128.txt`. The time that an archive puts into its own address is that of a visit,
/// so it does not count.
enum AddressDate {
    /// The date in a path; nil where there is none.
    static func find(in address: some StringProtocol) -> EDTFDate? {
        let path = withoutArchive(String(address))
        let words = path.dateWords.map { $0.prefix(40) }
        if let day = day(in: words) { return EDTFDate(day) }
        return month(in: path)
    }

    /// The page's own address behind `https://web.archive.org/web/20260130123456/`.
    static func withoutArchive(_ address: String) -> String {
        guard address.contains("archive.org/web/"), let start = address.dropFirst(8).firstRange(of: "/http") else {
            return address
        }
        return String(address[address.index(after: start.lowerBound)...])
    }

    /// Only years first: a name has too many other numbers.
    private static func day(in words: [Substring]) -> Day? {
        for (index, word) in words.enumerated() {
            if word.count == 8 || word.dropFirst(8).first == "T", let stated = StatedDate(words: [word]) {
                return stated.day
            }
            guard word.count == 4, words.count > index + 2, isNews(word), words[index + 1].count <= 9 else { continue }
            let dayWord = words[index + 2].prefix { $0 != "T" }
            let month = Int(words[index + 1]) ?? CalendarWords.month(words[index + 1])
            guard let year = Int(word), let month, (1...2).contains(dayWord.count), let number = Int(dayWord) else {
                continue
            }
            if let day = Day(year: year, month: month, day: number) { return day }
        }
        return nil
    }

    /// `/2026/01/` as a blog's archive has it.
    private static func month(in path: String) -> EDTFDate? {
        let parts = path.split(separator: "/")
        for (year, month) in zip(parts, parts.dropFirst()) where year.count == 4 && month.count == 2 && isNews(year) {
            guard let number = Int(month), (1...12).contains(number) else { continue }
            return try? EDTFDate("\(year)-\(month)")
        }
        return nil
    }

    private static func isNews(_ word: Substring) -> Bool {
        word.allSatisfy { $0.isASCII && $0.isNumber } && (1600...2199).contains(Int(word) ?? 0)
    }
}
