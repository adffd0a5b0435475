import Foundation
import Testing

@testable import Terminal

private let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "widths"

/// The table of widths against the functions it comes from.
@Suite struct ScalarKindTests {
    @Test(.enabled(if: isRecording || Libc()?.version == "2.36", "the table is of glibc 2.36, and here is another one"))
    func `every code point has the width that this system's wcwidth gives it, where it is the table's version`()
        throws
    {
        let libc = try #require(Libc())
        if isRecording { try record(libc) }
        let excepted = Set(ScalarKind.exceptions.flatMap(\.range))
        let different = (UInt32(0x80)..<0x110000).filter { code in
            !excepted.contains(code) && ScalarKind(of: code) != kind(ofWidth: libc.width(code))
        }
        #expect(different.isEmpty, "\(different.prefix(20).map { String($0, radix: 16) })")
    }

    @Test func `no code point that would act or hide on the screen is drawn as itself`() {
        let drawn = (UInt32(0x80)..<0x110000).compactMap(Unicode.Scalar.init).filter { scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator:
                [.narrow, .wide, .mark].contains(ScalarKind(of: scalar.value))
            // Some stand in front of digits and are seen.
            case .format: ScalarKind(of: scalar.value) == .mark
            default: false
            }
        }
        #expect(drawn.isEmpty, "\(drawn.prefix(20))")
    }

    private func kind(ofWidth width: Int32) -> ScalarKind {
        switch width {
        case 0: .mark
        case 1: .narrow
        case 2: .wide
        default: .hidden
        }
    }

    private func record(_ libc: Libc) throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources/Terminal/Text/ScalarKind+Runs.swift").standardized
        let old = try String(contentsOf: file, encoding: .utf8)
        let head = old.prefix { $0 != "[" } + "[UInt32] = [\n"
        try (head + rows(libc).map { "        \($0)\n" }.joined() + "    ]\n}\n")
            .write(to: file, atomically: true, encoding: .utf8)
    }

    private func rows(_ libc: Libc) -> [String] {
        var rows = [""]
        var last: Int32 = -1
        for code in UInt32(0)..<0x110000 {
            let width = libc.width(code) < 0 ? 3 : libc.width(code)
            guard width != last else { continue }
            last = width
            let run = "0x\(String(code << 2 | UInt32(width), radix: 16, uppercase: true)),"
            if rows[rows.count - 1].count + run.count > 110 { rows.append("") }
            rows[rows.count - 1] += rows[rows.count - 1].isEmpty ? run : " \(run)"
        }
        return rows
    }
}

/// What Swift does not import of glibc.
private struct Libc {
    let version: String
    let width: @convention(c) (UInt32) -> Int32

    init?() {
        guard setlocale(LC_CTYPE, "C.UTF-8") != nil,
            let width = dlsym(UnsafeMutableRawPointer(bitPattern: 0), "wcwidth"),
            let version = dlsym(UnsafeMutableRawPointer(bitPattern: 0), "gnu_get_libc_version")
        else { return nil }
        self.width = unsafeBitCast(width, to: (@convention(c) (UInt32) -> Int32).self)
        let text = unsafeBitCast(version, to: (@convention(c) () -> UnsafePointer<CChar>).self)
        self.version = String(cString: text())
    }
}
