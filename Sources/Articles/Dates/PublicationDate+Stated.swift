internal import EventModel

extension PublicationDate {
    /// EDTF, a timestamp, or a day stated in another common form.
    init?(stated text: String, provenance: DateProvenance, order: NumericOrder? = nil) {
        if let date = (try? EDTFDate(text)) ?? (try? EDTFDate(PublicationDate.timestamp(text))) {
            guard provenance == .curator || provenance == .frontMatter || !PublicationDate.isPlaceholder(date) else {
                return nil
            }
            self.init(date: date, provenance: provenance)
        } else if let stated = StatedDate(text, order: order), !PublicationDate.isPlaceholder(stated.edtf) {
            self.init(date: stated.edtf, provenance: provenance)
        } else {
            return nil
        }
    }

    /// What programs write where they know no date: the first day of their calendar, or a year before all newspapers.
    private static func isPlaceholder(_ date: EDTFDate) -> Bool {
        guard let day = date.lower?.calendarDate ?? date.upper?.calendarDate else { return true }
        if !(1600...2199).contains(day.year) { return true }
        return date.text.count >= 10 && [1900, 1970].contains(day.year) && day.month == 1 && day.day == 1
    }

    /// A timestamp without fractions of a second and with the colon in its offset, as EDTF wants it.
    private static func timestamp(_ text: String) -> String {
        var result = text
        if let dot = result.lastIndex(of: ".") {
            let fraction = result[dot...].dropFirst().prefix { $0.isNumber }
            result.removeSubrange(dot..<fraction.endIndex)
        }
        let offset = result.suffix(5)
        guard offset.count == 5, let sign = offset.first, sign == "+" || sign == "-",
            offset.dropFirst().allSatisfy(\.isNumber)
        else { return result }
        result.insert(":", at: result.index(result.endIndex, offsetBy: -2))
        return result
    }
}
