/// What the files of a new library say: comments only, until somebody fills them in.
enum LibraryTemplate {
    /// `library.yaml`; what is not given stands there as an example.
    static func information(title: String?, zone: String?, language: String?) -> String {
        """
        # About this library. All of it is optional; take away the “# ” before what you fill in.
        #
        \(line("title", title, or: "The flood of 2027"))
        \(line("zone", zone, or: "Europe/Berlin"))  # an IANA name; for events that name no zone of their own
        \(line("language", language, or: "en"))  # of the articles, as BCP 47 has it

        """
    }

    private static func line(_ key: String, _ value: String?, or example: String) -> String {
        value.map { "\(key): \(quoted($0))" } ?? "# \(key): \(example)"
    }

    /// A double-quoted scalar on one line.
    private static func quoted(_ text: String) -> String {
        let line = text.map { $0.isNewline || $0 == "\t" ? " " : String($0) }.joined()
        return "\"" + line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    static let people = """
        # The people of this library. An entry begins with an id of your choice; events refer to people by it.
        #
        # ana-good:
        #   name: Ana Good
        #   aliases: [Annie Good-Meyer]
        #   weakAliases: [Good]  # is searched for, but never says on its own who is meant
        #   description: Engineer of the city

        """

    /// The lock of whoever edits is no part of the files.
    static let ignoredByGit = ".dateline/\n"

    /// Lines are only ever added to the decisions: of two branches both are right.
    static let mergedByGit = "decisions.jsonl merge=union\n"
}
