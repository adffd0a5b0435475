internal import Foundation

/// The settings in force, read again when their file changes.
public final class SettingsWatch: @unchecked Sendable {
    private let file: SettingsFile
    private let lock = NSLock()
    private var settings: Settings
    private var watch: FolderWatch?

    /// Settings that have been read from a file.
    public init(_ settings: Settings, of file: SettingsFile = SettingsFile()) {
        self.settings = settings
        self.file = file
    }

    /// What is set now.
    var current: Settings { lock.withLock { settings } }

    /// Tells what is set whenever that changes, or what is wrong with it; what was set before counts until it is mended.
    func start(_ tell: @escaping @Sendable (Result<Settings, any Error>) -> Void) {
        let folder = URL(fileURLWithPath: file.path).deletingLastPathComponent().path
        guard FileManager.default.fileExists(atPath: folder) else { return }
        watch = FolderWatch(folder) { [weak self] _ in self?.readAgain(tell) }
        watch?.start()
        // It may have changed since the program was started.
        readAgain(tell)
    }

    private func readAgain(_ tell: (Result<Settings, any Error>) -> Void) {
        let read = Result { try file.read() }
        if case .success(let settings) = read {
            guard settings != current else { return }
            lock.withLock { self.settings = settings }
        }
        tell(read)
    }
}
