internal import EventModel
internal import Foundation

/// An object of JSON that another program wrote: every member may be missing or of another kind.
struct ForeignJSON {
    private let members: [String: Any]

    init(_ members: [String: Any]) { self.members = members }

    /// A text of one line; nil where there is none, or nothing in it.
    func text(_ name: String) -> String? {
        guard let text = (members[name] as? String)?.oneLine, !text.isEmpty else { return nil }
        return text
    }

    /// A text with its line breaks.
    func lines(_ name: String) -> String? { (members[name] as? String)?.trimmed }

    /// Texts with their line breaks.
    func blocks(_ name: String) -> [String] {
        (members[name] as? [Any] ?? []).compactMap { ($0 as? String)?.trimmed }.filter { !$0.isEmpty }
    }

    /// A whole number, also one that is written as a text.
    func number(_ name: String) -> Int? { members[name].flatMap(ForeignJSON.number) }

    func isTrue(_ name: String) -> Bool { members[name] as? Bool ?? (text(name) == "true") }

    /// Lists within a list.
    func lists(_ name: String) -> [[Any]] { (members[name] as? [Any] ?? []).compactMap { $0 as? [Any] } }

    /// A whole number, also one that is written as a text.
    static func number(_ value: Any) -> Int? {
        if let number = value as? NSNumber { return String(cString: number.objCType) == "c" ? nil : number as? Int }
        return (value as? String).flatMap { Int($0.oneLine) }
    }

    /// Whether there is a member of this name, whatever it is.
    func has(_ name: String) -> Bool { members[name].map { !($0 is NSNull) } ?? false }

    /// Texts; one alone counts as a list of one.
    func texts(_ name: String) -> [String] {
        let all = members[name] as? [Any] ?? members[name].map { [$0] } ?? []
        return all.compactMap { ($0 as? String)?.oneLine }.filter { !$0.isEmpty }
    }

    func object(_ name: String) -> ForeignJSON? { (members[name] as? [String: Any]).map { ForeignJSON($0) } }

    /// The objects of a list; what is none is left out.
    func objects(_ name: String) -> [ForeignJSON] {
        (members[name] as? [Any] ?? []).compactMap { ($0 as? [String: Any]).map { ForeignJSON($0) } }
    }

    /// A whole file as one value.
    static func value(_ bytes: some Collection<UInt8>) throws(ImportError) -> Any {
        do {
            return try JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])
        } catch {
            let reason = (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String
            throw ImportError("it is no JSON\(reason.map { ": \($0)" } ?? "")")
        }
    }

    /// A file that is a list, with the place of each of its elements; those that are no objects are nil. One object alone
    /// counts as a list of one.
    static func list(_ bytes: [UInt8]) throws(ImportError) -> [(place: ImportPlace, object: ForeignJSON?)] {
        let json = try value(bytes)
        if let object = json as? [String: Any] { return [(ImportPlace(line: 1), ForeignJSON(object))] }
        guard let list = json as? [Any] else { throw ImportError("it is no list of objects") }
        let places = JSONElementPlaces(bytes).places
        return list.enumerated().map { index, element in
            // In another encoding than UTF-8 they are not found.
            let place = places.count == list.count ? places[index] : ImportPlace(line: 1)
            return (place, (element as? [String: Any]).map { ForeignJSON($0) })
        }
    }

    /// A file of one object a line, with the number of each from 1; lines that hold none go to `fault`.
    static func lines(_ bytes: [UInt8], fault: (Int, String) -> Void) -> [(line: Int, object: ForeignJSON)] {
        bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated().compactMap { index, line in
            guard line.contains(where: { $0 > 32 }) else { return nil }
            guard let members = try? value(line) as? [String: Any] else {
                fault(index + 1, "this line is no object of JSON")
                return nil
            }
            return (index + 1, ForeignJSON(members))
        }
    }
}
