/// What a curator says of an article beside it, and sources that are no texts.
package enum SourceText {
    /// The file beside an article with some values set; nil for a file that is not there yet.
    package static func changed(
        _ bytes: [UInt8]?, setting fields: [DocumentValue.Entry]
    ) throws(RewritingError) -> [UInt8] {
        var document = try EditableDocument(bytes ?? [], as: .yaml)
        for field in fields {
            if document.value(at: [.key(field.key)]) == nil {
                try document.insert(field.key, field.value)
            } else {
                try document.replace([.key(field.key)], with: field.value)
            }
        }
        return document.bytes
    }

    /// A new source: front matter and nothing behind it.
    package static func new(_ fields: [DocumentValue.Entry]) throws(RewritingError) -> [UInt8] {
        try EventText.document(.map(fields), notes: "")
    }
}
