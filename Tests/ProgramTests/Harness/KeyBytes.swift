import Terminal

/// What xterm sends for a key while a program has its keypad mode on.
enum KeyBytes {
    static func bytes(of key: Key) -> String {
        switch key {
        case .character(let character): String(character)
        case .control(let letter): control(letter)
        case .alt(let character): "\u{1B}\(character)"
        case .function(let number): function(number)
        case .mouse(let event): mouse(event)
        case .paste(let text): "\u{1B}[200~\(text)\u{1B}[201~"
        case .resize, .closed: ""
        default: named[key] ?? ""
        }
    }

    private static let named: [Key: String] = [
        .enter: "\r", .escape: "\u{1B}", .tab: "\t", .backtab: "\u{1B}[Z", .backspace: "\u{7F}",
        .delete: "\u{1B}[3~", .insert: "\u{1B}[2~", .up: "\u{1B}OA", .down: "\u{1B}OB", .right: "\u{1B}OC",
        .left: "\u{1B}OD", .home: "\u{1B}OH", .end: "\u{1B}OF", .pageUp: "\u{1B}[5~", .pageDown: "\u{1B}[6~",
        .controlLeft: "\u{1B}[1;5D", .controlRight: "\u{1B}[1;5C",
    ]

    private static func control(_ letter: Character) -> String {
        guard let code = letter.asciiValue else { return "" }
        return String(UnicodeScalar(code & 0x1F))
    }

    private static func function(_ number: Int) -> String {
        let codes = [15, 17, 18, 19, 20, 21, 23, 24]
        if (1...4).contains(number) { return "\u{1B}O" + ["P", "Q", "R", "S"][number - 1] }
        return (5...12).contains(number) ? "\u{1B}[\(codes[number - 5])~" : ""
    }

    private static func mouse(_ event: MouseEvent) -> String {
        let place = "\(event.point.column + 1);\(event.point.row + 1)"
        return switch event.action {
        case .press: "\u{1B}[<0;\(place)M"
        case .release: "\u{1B}[<0;\(place)m"
        case .drag: "\u{1B}[<32;\(place)M"
        case .wheelUp: "\u{1B}[<64;\(place)M"
        case .wheelDown: "\u{1B}[<65;\(place)M"
        }
    }
}
