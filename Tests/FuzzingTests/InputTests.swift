import Foundation
import Fuzzing
import Testing

/// The inputs of a target, as their files have them.
private func inputs(of target: FuzzTarget) throws -> [(name: String, bytes: [UInt8])] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fuzzing/Inputs/\(target.name)")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
        (name, Array(try Data(contentsOf: folder.appending(path: name))))
    }
}

@Suite(.serialized) struct `What strangers write` {
    @Test(arguments: FuzzTarget.all.map(\.name))
    func `is read as promised`(name: String) throws {
        let target = try #require(FuzzTarget.all.first { $0.name == name })
        let inputs = try inputs(of: target)
        #expect(!inputs.isEmpty)
        for input in inputs {
            // Named before it is read, for what ends the program ends the test.
            print("\(name)/\(input.name)")
            #expect(throws: Never.self, "\(name)/\(input.name)") { try target.run(input.bytes) }
            for end in stride(from: 0, to: input.bytes.count, by: max(1, input.bytes.count / 20)) {
                #expect(throws: Never.self, "\(name)/\(input.name) up to \(end)") {
                    try target.run(Array(input.bytes[..<end]))
                }
            }
        }
    }
}
