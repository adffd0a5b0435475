import Foundation

/// File systems that only one process and its children see.
enum PrivateMounts {
    /// unshare(1).
    static let program = "/usr/bin/unshare"

    /// Whether they can be mounted here: many systems let nobody but the administrator do so.
    static let arePossible: Bool = {
        guard FileManager.default.isExecutableFile(atPath: program) else { return false }
        let attempt = Process()
        attempt.executableURL = URL(fileURLWithPath: program)
        attempt.arguments = ["-rm", "mount", "-t", "tmpfs", "tmpfs", NSTemporaryDirectory()]
        (attempt.standardOutput, attempt.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
        guard (try? attempt.run()) != nil else { return false }
        attempt.waitUntilExit()
        return attempt.terminationStatus == 0
    }()
}
