internal import Interchange

extension FuzzTarget {
    /// One for each format that events are taken from.
    static let imports = ImportFormat.all.map { format in
        FuzzTarget("import-\(format.name)") { bytes in
            let file = format.name == "ods" ? try zip(bytes, as: "content.xml") : bytes
            guard let read = try? format.read(file) else { return }
            for event in read.events { try promise(event.place.line > 0, "an event on no line") }
        }
    }
}
