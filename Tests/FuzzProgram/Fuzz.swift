internal import Foundation
internal import Fuzzing

/// The target that is tried, by the variable FUZZ_TARGET.
private let target: FuzzTarget = {
    let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? ""
    if name == TypedKeys.target.name { return TypedKeys.target }
    guard let target = FuzzTarget.all.first(where: { $0.name == name }) else {
        let names = (FuzzTarget.all + [TypedKeys.target]).map(\.name)
        fatalError("FUZZ_TARGET must be one of \(names.joined(separator: " "))")
    }
    return target
}()

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func readOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    do {
        try target.run(Array(UnsafeBufferPointer(start: bytes, count: count)))
    } catch {
        fatalError("\(error)")
    }
    return 0
}
