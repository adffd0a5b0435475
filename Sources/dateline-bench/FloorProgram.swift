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
        let blank = String(repeating: " ", count: Int(screen_columns()))
        for row in 0..<height {
            let position = top + row
            let text = (lines.indices.contains(position) ? lines[position] : "") + blank
            put(String(text.prefix(blank.count)), row: row, attributes: position == cursor ? 4 : 0)
        }
        put("floor \(cursor + 1)/\(lines.count)", row: height, attributes: 0)
        screen_show(-1, 0)
    }

    private static func put(_ text: String, row: Int, attributes: UInt32) {
        screen_put(Int32(row), 0, text, Int32(text.utf8.count), -1, -1, attributes)
    }
}
