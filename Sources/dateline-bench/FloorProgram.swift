internal import CNcurses
internal import Foundation

/// The least that a list of many lines costs on this machine: an array, ncurses, and nothing else.
enum FloorProgram {
    /// Shows so many lines until `q` is pressed; the same keys as in the program move it.
    static func run(lines count: Int) {
        guard screen_open(true) == Int32(SCREEN_OPENED) else { return }
        defer { screen_close() }
        let lines = (0..<count).map { "event \($0) of the list, as long as a title of an event usually is in a list" }
        var height: Int { Int(screen_rows()) - 1 }
        var cursor = 0
        var top = 0
        while true {
            top = max(0, min(max(cursor - height + 1, min(top, cursor)), max(0, count - height)))
            draw(lines, top: top, cursor: cursor, height: height)
            let input = screen_read(-1)
            guard input.kind == Int32(READ_CHARACTER), let key = Unicode.Scalar(input.code) else { continue }
            switch key {
            case "j": cursor = min(count - 1, cursor + 1)
            case " ": (cursor, top) = (min(count - 1, cursor + height), min(count - 1, top + height))
            case "g": cursor = 0
            case "G": cursor = count - 1
            case "q": return
            default: break
            }
        }
    }

    private static func draw(_ lines: [String], top: Int, cursor: Int, height: Int) {
        for row in 0..<height {
            let position = top + row
            put(
                lines.indices.contains(position) ? lines[position] : "", row: row,
                attributes: position == cursor ? 4 : 0)
        }
        put("floor \(cursor + 1)/\(lines.count)", row: height, attributes: 0)
        screen_show(-1, 0)
    }

    private static func put(_ text: String, row: Int, attributes: UInt8) {
        let columns = Int(screen_columns())
        var cells: [screen_cell] = []
        cells.reserveCapacity(columns)
        for byte in text.utf8.prefix(columns) { cells.append(cell(byte, attributes)) }
        while cells.count < columns { cells.append(cell(0x20, attributes)) }
        screen_put(Int32(row), 0, cells, columns)
    }

    private static func cell(_ byte: UInt8, _ attributes: UInt8) -> screen_cell {
        screen_cell(
            codes: (UInt32(byte), 0, 0, 0, 0), foreground: -1, background: -1, attributes: attributes, width: 1)
    }
}
