internal import GRDB
internal import LibraryFiles

/// The index keeps a folder's print in parts, so that few of them are written where few files have changed.
extension FolderPrint {
    /// Two for each file.
    private static let numbersInPart = 4096

    /// As the index keeps it.
    init(in db: Database) throws {
        var numbers: [Int64] = []
        let rows = try Row.fetchCursor(db, sql: "SELECT numbers FROM listing ORDER BY part")
        while let row = try rows.next() { try row.withUnsafeData(atIndex: 0) { numbers += [Int64](packed: $0) } }
        self.init(seed: UInt64(bitPattern: try db.number("seed") ?? 0), numbers: numbers)
    }

    /// Puts it into the index, which has the old one.
    func keep(in db: Database, insteadOf old: FolderPrint) throws {
        let replace = try db.makeStatement(sql: "REPLACE INTO listing (part, numbers) VALUES (?, ?)")
        for start in stride(from: 0, to: numbers.count, by: Self.numbersInPart) {
            let part = numbers.dropFirst(start).prefix(Self.numbersInPart)
            guard !part.elementsEqual(old.numbers.dropFirst(start).prefix(Self.numbersInPart)) else { continue }
            try replace.execute(arguments: [start / Self.numbersInPart, Array(part).packed])
        }
        let parts = (numbers.count + Self.numbersInPart - 1) / Self.numbersInPart
        try db.execute(sql: "DELETE FROM listing WHERE part >= ?", arguments: [parts])
    }
}
