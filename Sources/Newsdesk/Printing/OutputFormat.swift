/// How the command line prints lists.
public enum OutputFormat: String, CaseIterable, Sendable {
    case text, json, csv
}
