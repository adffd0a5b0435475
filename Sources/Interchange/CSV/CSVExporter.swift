internal import EventModel

/// A table with one event a row (RFC 4180, lines end with CR LF), dates as text, as bounds and in words.
enum CSVExporter: Exporter {
    static func write(
        _ chronology: any ExportedChronology, to destination: any ExportDestination, _ report: ExportReport
    ) throws {
        let output = destination.main
        try output.write(CSVRecord(EventColumns.names).description + "\r\n")
        try chronology.forEachRecord { record in
            let values = EventColumns.values(of: record, zone: chronology.zone)
            report.countFormulas(in: values)
            report.count(.disagreements, of: record)
            try output.write(CSVRecord.defused(values).description + "\r\n")
        }
    }
}

extension ExportReport {
    /// Counts the cells that a spreadsheet would calculate.
    func countFormulas(in values: [String]) {
        let formulas = CSVRecord.formulas(in: values)
        if formulas > 0 { count(.formulas, formulas) }
    }

    /// Counts the disagreements of an event.
    func count(_ matter: Matter, of record: EventRecord) {
        if !record.discrepancies.isEmpty { count(matter, record.discrepancies.count) }
    }
}
