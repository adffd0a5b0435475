extension QueryField {
    /// The field that somebody means who types another name before the colon; nil where that cannot be told.
    init?(meantBy name: String) {
        let name = name.lowercased()
        let isLong = name.count > 2
        let found = Self.allCases.first { field in
            field.otherNames.contains(name) || isLong && Array(name).difference(from: Array(field.rawValue)).count <= 2
        }
        guard let found else { return nil }
        self = found
    }

    private var otherNames: Set<String> {
        switch self {
        case .person: ["people", "persons", "who", "name", "names"]
        case .place: ["places", "where", "location", "city", "town", "country"]
        case .tag: ["topic", "topics", "subject", "keyword", "label"]
        case .source: ["publisher", "outlet", "paper", "newspaper", "article", "site"]
        case .date: ["when", "day", "month", "year", "after", "before", "since", "until", "from", "to"]
        case .state: ["status", "state", "has"]
        case .top: ["best", "most", "limit"]
        }
    }
}
