import CBeneath
import Foundation
import Testing

/// The one door to what lies below a folder, with openat2 and without.
struct BeneathTests {
    private let scratch: ScratchLibrary
    private let folder: Int32

    init() throws {
        scratch = try ScratchLibrary(["in/deep/file": "x", "top": "y"])
        try scratch.link("in/link", to: "deep/file")
        try scratch.link("out", to: "/etc")
        try scratch.link("around", to: "in")
        folder = open(scratch.root, O_RDONLY | O_DIRECTORY)
    }

    private func code(_ path: String, walking: Bool) -> Int32 {
        let opened = walking ? walk_beneath(folder, path, O_RDONLY, 0) : open_beneath(folder, path, O_RDONLY, 0)
        guard opened >= 0 else { return errno }
        close(opened)
        return 0
    }

    @Test(
        arguments: [
            ("top", 0), ("in/deep/file", 0), ("in/deep", 0), ("in/none", ENOENT), ("none/file", ENOENT),
            ("top/x", ENOTDIR),
            ("in/link", ELOOP), ("out/passwd", ELOOP), ("around/deep/file", ELOOP), ("../x", EXDEV),
            ("/etc/passwd", EXDEV),
            (String(repeating: "n", count: 300), ENAMETOOLONG),
            (String(repeating: "n", count: 300) + "/x", ENAMETOOLONG),
        ], [false, true])
    func `links and ways out are refused`(_ path: (String, Int32), walking: Bool) {
        defer { close(folder) }
        #expect(code(path.0, walking: walking) == path.1)
    }

    @Test(arguments: [false, true]) func `a folder that is a link is refused as a link`(walking: Bool) {
        defer { close(folder) }
        let opened =
            walking
            ? walk_beneath(folder, "around", folder_flags(), 0) : open_beneath(folder, "around", folder_flags(), 0)
        #expect(opened == -1 && errno == ELOOP)
    }

    @Test func `a way up is refused even where it stays below, step by step`() {
        defer { close(folder) }
        #expect(code("in/../top", walking: true) == EXDEV)
        #expect(code("in/deep/../../../x", walking: false) == EXDEV)
    }
}
