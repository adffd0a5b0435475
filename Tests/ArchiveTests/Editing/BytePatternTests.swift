import RandomNumbers
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

@Suite struct ByteSearchTests {
    @Test(arguments: 1...4)
    func `the first place is the one that comparing everywhere finds`(_ seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<500 {
            let bytes = (0..<random.below(90)).map { _ in UInt8(random.below(3)) }
            let pattern = (0...random.below(4)).map { _ in UInt8(random.below(3)) }
            let start = random.below(bytes.count + 1)
            let places = (start..<bytes.count + 1).filter { bytes.dropFirst($0).starts(with: pattern) }
            #expect(bytes.withUnsafeBytes { BytePattern(pattern).first(in: $0, from: start) } == places.first)
        }
    }
}
