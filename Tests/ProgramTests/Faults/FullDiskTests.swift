import Foundation
import RandomNumbers
import TestLibraries
import Testing

/// A file system in memory of a few megabytes, mounted where only one process sees it; library and journal lie on it.
private struct SmallDisk {
    static let kilobytes = 6000
    private static let script = """
        mount -t tmpfs -o size=\(kilobytes)k tmpfs "$1" && echo mounted && read line \
        && XDG_STATE_HOME="$1/.state" exec "$2" edit "$1"
        """

    let process: EditingProcess
    /// The library on it, as this process can reach it.
    let library: CountedLibrary
    private let folder: String
    private var filler: String { library.root + "/.filler" }

    init() throws {
        folder = NSTemporaryDirectory() + "small-disk-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        process = try EditingProcess(
            [PrivateMounts.program, "-rm", "sh", "-c", Self.script, "sh", folder, EditingProcess.program])
        try #require(process.next() == "mounted")
        library = CountedLibrary(root: "/proc/\(process.id)/root\(folder)")
    }

    /// Leaves so many bytes of room.
    func fill(leaving room: Int) throws {
        let file = open(filler, O_WRONLY | O_CREAT, 0o600)
        try #require(file >= 0)
        defer { close(file) }
        let block = [UInt8](repeating: 0x78, count: 4096)
        var size = 0
        while case let count = write(file, block, block.count), count > 0 { size += count }
        ftruncate(file, off_t(max(0, size - room)))
    }

    func empty() throws { try FileManager.default.removeItem(atPath: filler) }

    func remove() {
        process.kill()
        try? FileManager.default.removeItem(atPath: folder)
    }
}

@Suite(.serialized) struct `A disk that is full` {
    @Test(.enabled(if: PrivateMounts.arePossible, "only the administrator may mount a file system here"))
    func `refuses the edit in a sentence, loses nothing, and edits go on when there is room again`() throws {
        let disk = try SmallDisk()
        defer { disk.remove() }
        try disk.library.make()
        disk.process.send("start")
        try #require(disk.process.next() == "ready")
        var random = SeededRandom(seed: 28)
        var (made, refused) = (0, 0)
        for _ in 1...40 {
            try disk.fill(leaving: Int.random(in: 0...12, using: &random) * 4096)
            disk.process.send("edit \(made + 1)")
            while let line = disk.process.next(), !line.hasPrefix("refused") || !isFull(line) { made += 1 }
            refused += 1
            try #require(try disk.library.edits() == made)
            try disk.empty()
            disk.process.send("edit \(made + 1) \(made + 1)")
            made += 1
            try #require(disk.process.next() == "done \(made)")
            try #require(try disk.library.edits() == made)
        }
        print("the disk was full \(refused) times in \(made) edits; nothing was lost")
        #expect(refused == 40)
    }

    /// The index is kept on the disk that is full: there is none, or one that is to be brought up to date.
    @Test(
        .enabled(if: PrivateMounts.arePossible, "only the administrator may mount a file system here"),
        arguments: ["none", "old"], [0, 40, 200, 400, 1000])
    func `keeps no library from being read`(index: String, kilobytes: Int) throws {
        let (corpus, disk) = (try CorpusCopy(), try ScratchFolder())
        let script = """
            mount -t tmpfs -o size=20m tmpfs "$1" && cp -R "$2" "$1/lib" && mkdir "$1/cache" || exit 9
            export XDG_CACHE_HOME="$1/cache"
            [ "$4" = none ] || "$3" list "$1/lib" >/dev/null
            sed -i 's/^title: .*/title: Another title/' "$1/lib/events/1963-vienna-convention.md"
            head -c "$5" /dev/zero >"$1/room"
            cat /dev/zero >"$1/fill" 2>/dev/null
            rm "$1/room"
            exec "$3" list "$1/lib"
            """
        let result = try CommandResult(
            [
                PrivateMounts.program, "-rm", "sh", "-c", script, "sh", disk.path, corpus.path, BuiltProgram.path,
                index,
                String(kilobytes * 1024),
            ], environment: [:])
        #expect(result.status == 0 && result.errors == "")
        #expect(result.output.contains("Another title") && result.output.split(separator: "\n").count == 15)
    }

    private func isFull(_ line: String) -> Bool {
        #expect(line.hasSuffix("the disk is full; nothing was changed"))
        return true
    }
}
