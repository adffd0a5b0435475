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
    func lines(_ name: String) -> String? { (members[name] as? String)?.trimmedText }

    /// Texts with their line breaks.
    func blocks(_ name: String) -> [String] {
        (members[name] as? [Any] ?? []).compactMap { ($0 as? String)?.trimmedText }.filter { !$0.isEmpty }
    }

    /// A whole number, also one that is written as a text.
    func number(_ name: String) -> Int? { members[name] as? Int ?? text(name).flatMap { Int($0) } }

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
