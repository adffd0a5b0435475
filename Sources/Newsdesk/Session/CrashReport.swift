internal import Foundation
internal import LibraryFiles

/// The report that a crash leaves in the user's folder of state: which program, which signal, where in the program. It
/// holds nothing of a library, and no name of a person or a file.
public enum CrashReport {
    /// The name of the file, as long as nobody has been told of it.
    public static let name = "crash-report.new"
    private static let nameAfterwards = "crash-report"

    /// Where reports are left; nil where the person has no home.
    public static func folder(environment given: [String: String]? = nil) -> String? {
        let folders = given.map { UserFolders(environment: $0) } ?? UserFolders()
        return folders.state
    }

    /// Says that the program has failed and where the report is; nil where there is nothing new to say. Only one of
    /// several programs that start says it, and only once.
    public static func news(environment given: [String: String]? = nil) -> String? {
        guard let folder = folder(environment: given) else { return nil }
        let path = "\(folder)/\(nameAfterwards)"
        guard rename("\(folder)/\(name)", path) == 0 else { return nil }
        return "Dateline failed the last time; a report without texts and names is in \(path)"
    }
}
