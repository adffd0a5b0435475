/// A name from outside that can be the name of one file in one folder and nothing else: no path, not hidden, without
/// characters that nobody can see or type.
///
/// Whatever comes with a name (rows of tables, files that are taken in, members of archives, attachments of mail) goes
/// through here before the name becomes part of a path.
public struct FileName: Hashable, Sendable {
    /// The most that file systems take, in bytes of UTF-8.
    public static let longest = 255

    /// The name.
    public let text: String

    /// A name as it is, with room for so many bytes behind it; throws what is wrong with it.
    public init(_ text: String, room: Int = 0) throws(FileNameError) {
        let scalars = text.unicodeScalars
        if scalars.allSatisfy(\.properties.isWhitespace), scalars.allSatisfy({ Self.error(in: $0) == nil }) {
            throw .empty
        }
        if scalars.first == "." { throw .hidden }
        if let error = scalars.lazy.compactMap(Self.error).first { throw error }
        guard text.utf8.count + room <= Self.longest else { throw .tooLong(limit: Self.longest - room) }
        self.text = text
    }

    /// A name made of any text, as much like it as a name can be; `other` where nothing is left of it.
    public init(taming text: String, longest: Int = 100, or other: String) {
        var name = ""
        for scalar in text.unicodeScalars {
            if Self.error(in: scalar) == nil {
                name.unicodeScalars.append(scalar)
            } else if name.last != "-" {
                name += "-"
            }
        }
        name = String(name.drop { $0 == "." || $0 == "-" || $0.isWhitespace })
        while name.utf8.count > longest || name.last?.isWhitespace == true { name.removeLast() }
        self = (try? FileName(name)) ?? FileName(known: other)
    }

    private init(known text: String) { self.text = text }

    private static func error(in scalar: Unicode.Scalar) -> FileNameError? {
        if scalar == "/" || scalar == "\\" { return .separator }
        // Most names are ASCII; tables of Unicode are slow for the ids of a million events.
        if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F ? .control(scalar) : nil }
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate: return .control(scalar)
        default: break
        }
        let properties = scalar.properties
        // Persian, Indic and emoji are spelt with joiners and variation selectors.
        let isIgnored =
            properties.isDefaultIgnorableCodePoint && !properties.isJoinControl && !properties.isVariationSelector
        return isIgnored || properties.isBidiControl || properties.isNoncharacterCodePoint ? .invisible(scalar) : nil
    }
}

extension FileName: ExpressibleByStringLiteral {
    /// A name that stands in the program itself, which may be hidden.
    public init(stringLiteral name: StaticString) { self.init(known: "\(name)") }
}

/// Why a text cannot be the name of a file.
public enum FileNameError: Error, Hashable, Sendable {
    /// Nothing in it, or nothing but white space.
    case empty
    /// It begins with a full stop.
    case hidden
    /// A slash or a backslash: it would be a path.
    case separator
    /// A control character or the end of a line.
    case control(Unicode.Scalar)
    /// A character that cannot be seen or turns the direction of the text.
    case invisible(Unicode.Scalar)
    /// More bytes of UTF-8 than there may be.
    case tooLong(limit: Int)
}

extension FileNameError: CustomStringConvertible {
    /// What the name does wrong, behind “it”.
    public var description: String {
        switch self {
        case .empty: "is empty"
        case .hidden: "begins with a full stop"
        case .separator: "has a slash or a backslash"
        case .control(let scalar): "has the control character \(Self.code(scalar))"
        case .invisible(let scalar): "has the invisible character \(Self.code(scalar))"
        case .tooLong(let limit): "has more than \(limit) bytes"
        }
    }

    private static func code(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}

extension EventID {
    /// What is behind an id in the name of its file.
    static let fileExtension = ".md"

    /// Why the id cannot be the stem of a file's name; nil where it can.
    public var fault: FileNameError? {
        do throws(FileNameError) {
            _ = try FileName(name, room: Self.fileExtension.utf8.count)
            return nil
        } catch {
            return error
        }
    }

    /// Whether the id can be the stem of a file's name.
    public var canNameFile: Bool { fault == nil }
}
