internal import EventModel
internal import LibraryFiles

/// Hashes of the headers of dates, each worked out once.
struct HeaderHashes {
    private var hashes: [String: Int64] = [:]

    mutating func hash(of date: EDTFDate?) -> Int64 {
        let key = date?.text ?? ""
        if let hash = hashes[key] { return hash }
        let hash = StableHash(TimelineGroup.header(of: date)).value
        if hashes.count > 50_000 { hashes = [:] }
        hashes[key] = hash
        return hash
    }
}
