/// What the files of a new library say: comments only, until somebody fills them in.
enum LibraryTemplate {
    static let information = """
        # About this library. All of it is optional; take away the “# ” before what you fill in.
        #
        # title: The flood of 2027
        # zone: Europe/Berlin  # an IANA name; for events that name no zone of their own
        # language: en  # of the articles, as BCP 47 has it

        """

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
