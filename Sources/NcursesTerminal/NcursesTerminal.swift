internal import CNcurses
internal import Synchronization
public import Terminal

/// The real screen, drawn by ncursesw. One process has one; only ``wake()`` may be called from other threads.
public final class NcursesTerminal: @unchecked Sendable {
    private var shown: Frame?
    /// Whether the terminal's background is light; nil as long as it has not said.
    public var isLight: Bool? { answered.withLock { $0 } }
    private let answered = Mutex<Bool?>(nil)
    /// What is handed to ncurses next, kept for its storage.
    private var line: [screen_cell] = []

    /// Opens the screen; nothing changes on the terminal where that fails.
    public init(colors: Bool) throws(TerminalError) {
        if let error = TerminalError(code: screen_open(colors)) { throw error }
    }

    deinit { close() }

    /// Its size now.
    public var size: Size { Size(columns: Int(screen_columns()), rows: Int(screen_rows())) }

    /// Gives the terminal back to the shell as it was; calling it again does nothing.
    public func close() {
        screen_close()
    }

    /// Shows a frame. What has changed is handed to ncurses, which finds the shortest way to write it.
    public func present(_ frame: Frame) {
        for run in frame.changedRuns(from: shown) { put(run, of: frame) }
        screen_show(Int32(frame.cursor?.row ?? -1), Int32(frame.cursor?.column ?? 0))
        shown = frame
    }

    /// The next frame is written whole.
    public func invalidate() {
        shown = nil
        screen_invalidate()
    }

    /// Makes a waiting ``next(timeout:)`` return; from any thread.
    public func wake() {
        screen_wake()
    }

    /// Sends bytes that are no part of a frame.
    public func send(_ bytes: [UInt8]) {
        screen_send(bytes, bytes.count)
    }

    /// Gives the terminal back to the shell until the program is continued.
    public func suspend() {
        screen_suspend()
        shown = nil
    }

    /// Gives the terminal to another program for as long as `body` runs.
    public func lend(to body: () -> Void) {
        screen_leave()
        body()
        screen_return()
        shown = nil
    }

    /// The next key; nil when the time is over or ``wake()`` was called. Waits for ever where `milliseconds` is nil.
    public func next(timeout milliseconds: Int?) -> Key? {
        let input = screen_read(Int32(milliseconds ?? -1))
        if input.kind == Int32(READ_RESIZE) { shown = nil }
        if input.kind == Int32(READ_BACKGROUND) { answered.withLock { $0 = input.code == 1 } }
        return KeyReader.key(from: input, size: size)
    }

    private func put(_ run: CellRun, of frame: Frame) {
        line.removeAll(keepingCapacity: true)
        for cell in frame.cells(in: run) { line.append(screen_cell(cell)) }
        screen_put(Int32(run.row), Int32(run.columns.lowerBound), line, line.count)
    }
}

extension screen_cell {
    fileprivate init(_ cell: Cell) {
        self.init(
            codes: cell.text.codePoints, foreground: screen_cell.number(of: cell.style.foreground),
            background: screen_cell.number(of: cell.style.background), attributes: cell.style.attributes.rawValue,
            width: cell.width)
    }

    private static func number(of color: Color) -> Int8 {
        color == .standard ? -1 : Int8(color.rawValue)
    }
}
