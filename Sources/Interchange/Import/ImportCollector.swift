internal import EventModel

/// Gathers the events of a file: two of one id get two ids, suggestions are left out and counted.
struct ImportCollector {
    /// What has been gathered; ``finished`` adds what was left out.
    var result = ImportedChronology()
    private var taken: Set<EventID> = []
    private var suggestions = 0

    /// Takes an event; its id is one of title and date where its own cannot name a file.
    mutating func add(_ imported: ImportedEvent) {
        guard imported.event.status != .suggested else {
            suggestions += 1
            return
        }
        var imported = imported
        if !imported.event.id.canNameFile { imported.event.id = EventID.proposed(for: imported.event) }
        imported.event.id = imported.event.id.free { taken.contains($0) }
        taken.insert(imported.event.id)
        result.events.append(imported)
    }

    /// Notes what could not be read.
    mutating func fault(line: Int, _ message: String) {
        result.faults.append(ImportFault(ImportPlace(line: line), message))
    }

    /// All that was gathered, and that suggestions were left out.
    var finished: ImportedChronology {
        var result = result
        if suggestions > 0 {
            result.omissions.append("events that were only suggested were left out: \(suggestions)")
        }
        return result
    }
}
