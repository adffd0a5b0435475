internal import EventModel

extension PublicationDate {
    /// EDTF, a timestamp, or a day stated in another common form.
    init?(stated text: String, provenance: DateProvenance) {
        if let date = try? EDTFDate(text) {
            self.init(date: date, provenance: provenance)
        } else if let date = try? EDTFDate(PublicationDate.timestamp(text)) {
            self.init(date: date, provenance: provenance)
        } else if let stated = StatedDate(text) {
            self.init(date: stated.edtf, provenance: provenance)
        } else {
            return nil
        }
    }

    /// A timestamp without fractions of a second and with the colon in its offset, as EDTF wants it.
    private static func timestamp(_ text: String) -> String {
        var result = text
        if let dot = result.lastIndex(of: ".") {
            let fraction = result[dot...].dropFirst().prefix { $0.isNumber }
            result.removeSubrange(dot..<fraction.endIndex)
        }
        let offset = result.suffix(5)
        guard let sign = offset.first, sign == "+" || sign == "-", offset.dropFirst().allSatisfy(\.isNumber) else {
            return result
        }
        result.insert(":", at: result.index(result.endIndex, offsetBy: -2))
        return result
    }
}
