internal import CNcurses
internal import Terminal

/// From what the C side reads to the keys of the program.
enum KeyReader {
    static func key(from input: screen_input, size: Size) -> Key? {
        switch Int(input.kind) {
        case Int(READ_CHARACTER): character(input.code)
        case Int(READ_ALT): Unicode.Scalar(input.code).map { .alt(Character($0)) }
        case Int(READ_KEY): keypad(Int(input.code))
        case Int(READ_MOUSE): mouse(input)
        case Int(READ_PASTE): .paste(text(of: input))
        case Int(READ_RESIZE): .resize(size)
        case Int(READ_SUSPEND): .control("z")
        case Int(READ_CLOSED): .closed
        default: nil
        }
    }

    private static func character(_ code: UInt32) -> Key? {
        switch code {
        case 9: return .tab
        case 10, 13: return .enter
        case 27: return .escape
        case 8, 127: return .backspace
        case 1...26: return Unicode.Scalar(code + 96).map { .control(Character($0)) }
        case 0..<32: return nil
        default: return Unicode.Scalar(code).map { .character(Character($0)) }
        }
    }

    private static let keys: [Int: Key] = [
        Int(KEYPAD_UP): .up, Int(KEYPAD_DOWN): .down, Int(KEYPAD_LEFT): .left, Int(KEYPAD_RIGHT): .right,
        Int(KEYPAD_HOME): .home, Int(KEYPAD_END): .end, Int(KEYPAD_PAGE_UP): .pageUp,
        Int(KEYPAD_PAGE_DOWN): .pageDown, Int(KEYPAD_DELETE): .delete, Int(KEYPAD_INSERT): .insert,
        Int(KEYPAD_BACKSPACE): .backspace, Int(KEYPAD_BACKTAB): .backtab, Int(KEYPAD_ENTER): .enter,
        Int(KEYPAD_CONTROL_LEFT): .controlLeft, Int(KEYPAD_CONTROL_RIGHT): .controlRight,
    ]

    private static func keypad(_ code: Int) -> Key? {
        code >= Int(KEYPAD_F1) ? .function(code - Int(KEYPAD_F1) + 1) : keys[code]
    }

    /// Buttons as SGR reports them: 0–2 the buttons, 32 more while moving, 64 and 65 the wheel.
    private static func mouse(_ input: screen_input) -> Key? {
        let point = Point(column: Int(input.column), row: Int(input.row))
        switch input.code & ~28 {
        case 64: return .mouse(MouseEvent(.wheelUp, at: point))
        case 65: return .mouse(MouseEvent(.wheelDown, at: point))
        case 0: return .mouse(MouseEvent(input.pressed ? .press : .release, at: point))
        case 32: return .mouse(MouseEvent(.drag, at: point))
        default: return nil
        }
    }

    private static func text(of input: screen_input) -> String {
        guard let text = input.text else { return "" }
        return text.withMemoryRebound(to: UInt8.self, capacity: input.length) { bytes in
            String(decoding: UnsafeBufferPointer(start: bytes, count: input.length), as: UTF8.self)
        }
    }
}
