internal import CSheets
internal import Glibc

/// Writes a workbook of sheets (Office Open XML), row by row and without a clock: the same rows give the same bytes. Every
/// cell is text, so that nothing is calculated.
public final class WorkbookWriter {
    /// More rows than this do not fit a sheet, its heads among them.
    public static let mostRows = 1_048_576
    /// More characters than this do not fit a cell.
    public static let longestCell = 32_767

    /// A sheet to which rows are added.
    public struct Sheet {
        fileprivate let library: sheet_functions
        fileprivate let sheet: UnsafeMutablePointer<lxw_worksheet>
        fileprivate var next: UInt32 = 1

        /// Adds a row; false where no more fit.
        public mutating func add(_ cells: [String]) -> Bool {
            guard next < WorkbookWriter.mostRows else { return false }
            for (column, cell) in cells.enumerated() where !cell.isEmpty {
                _ = library.worksheet_write_string(sheet, next, UInt16(column), cell, nil)
            }
            next += 1
            return true
        }
    }

    /// The library's functions; nil where it is not installed.
    private static let library: sheet_functions? = {
        var functions = sheet_functions()
        return sheet_functions_load(&functions) ? functions : nil
    }()

    private let library: sheet_functions
    private let path: String
    private let book: UnsafeMutablePointer<lxw_workbook>
    private let head: UnsafeMutablePointer<lxw_format>?
    private var isClosed = false

    /// An empty workbook with a title.
    public init(title: String) throws {
        guard let library = WorkbookWriter.library else {
            throw WorkbookError(reason: "\(String(cString: sheet_library)) is not installed")
        }
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(folder)/workbook-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw WorkbookError(reason: "\(folder): \(String(cString: strerror(errno)))") }
        close(descriptor)
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        var options = lxw_workbook_options()
        options.constant_memory = 1
        guard let book = library.workbook_new_opt(path, &options) else { throw WorkbookError(reason: "no memory") }
        self.library = library
        self.book = book
        head = library.workbook_add_format(book)
        library.format_set_bold(head)
        title.withCString { title in
            var properties = lxw_doc_properties()
            properties.title = UnsafeMutablePointer(mutating: title)
            properties.created = 315_532_800
            _ = library.workbook_set_properties(book, &properties)
        }
    }

    deinit {
        if !isClosed { _ = library.workbook_close(book) }
        unlink(path)
    }

    /// Adds a sheet with the heads of its columns and how wide they are, in characters.
    public func sheet(_ name: String, _ columns: [(name: String, width: Double)]) -> Sheet {
        let sheet = library.workbook_add_worksheet(book, name).unsafelyUnwrapped
        for (index, column) in columns.enumerated() {
            _ = library.worksheet_set_column(sheet, UInt16(index), UInt16(index), column.width, nil)
            _ = library.worksheet_write_string(sheet, 0, UInt16(index), column.name, head)
        }
        library.worksheet_freeze_panes(sheet, 1, 0)
        return Sheet(library: library, sheet: sheet)
    }

    /// Closes the workbook and hands over its bytes, piece by piece.
    public func finish(_ sink: ([UInt8]) throws -> Void) throws {
        isClosed = true
        let status = library.workbook_close(book)
        guard status == LXW_NO_ERROR else {
            throw WorkbookError(reason: library.lxw_strerror(status).map { String(cString: $0) } ?? "error \(status)")
        }
        guard let file = fopen(path, "rb") else { throw WorkbookError(reason: String(cString: strerror(errno))) }
        defer { fclose(file) }
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&piece, 1, piece.count, file), count > 0 { try sink(Array(piece[..<count])) }
    }
}

/// Why a workbook could not be written.
public struct WorkbookError: Error, CustomStringConvertible {
    /// In the library's or the system's words.
    public let reason: String
    /// One sentence.
    public var description: String { "the workbook could not be written: \(reason)" }
}
