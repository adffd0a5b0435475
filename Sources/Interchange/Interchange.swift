/// Other formats of events, sources and citations: exporters and importers.
public enum ExchangeFormat: String, CaseIterable, Sendable {
    case markwhen
}
