package import EventModel

/// `library.yaml`: title, zone and language of the library.
package struct InformationFile {
    package private(set) var information = LibraryInformation()
    private var reader: ValueReader

    /// What was wrong with it.
    package var findings: [Finding] { reader.findings }

    /// Reads the file.
    package init(_ bytes: [UInt8], path: String) {
        reader = ValueReader(path: path)
        do {
            let value = try YAMLDocument.read(String(decoding: bytes, as: UTF8.self))
            guard let fields = reader.map(value, "the library") else { return }
            information.title = reader.text(fields["title"], "title")
            information.language = reader.text(fields["language"], "language")
            information.zone = reader.text(fields["zone"], "zone")
            if let zone = information.zone, ZoneOffset(zone) == nil {
                reader.note("unknown-zone", "\(zone) is no time zone", at: fields["zone"]?.position)
            }
        } catch {
            reader.note(error)
        }
    }
}
