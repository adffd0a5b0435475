import Foundation
import NameTraining
import Testing

private let data = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../shared/data").standardizedFileURL
private let isThere = ["wikigold", "meantime", "ecbplus"].allSatisfy {
    FileManager.default.fileExists(atPath: data.appendingPathComponent("\($0)/docs.jsonl").path)
}
private let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Sources/Extraction/English/People/NameWeights.swift").standardizedFileURL

@Test(.enabled(if: isThere, "the annotated texts are not beside the repository"))
func `the model trained anew is that of the program, byte for byte`() throws {
    let trained = NameTrainer(try Corpora(data)).train(penalty: NameTrainer.penaltyOfProgram)
    #expect(
        trained.source(penalty: NameTrainer.penaltyOfProgram)
            == String(decoding: try Data(contentsOf: source), as: UTF8.self))
}

@Test func `the file of the weights is what the program's weights are written as`() throws {
    let written = NameTrainer.Weights.ofProgram.source(penalty: NameTrainer.penaltyOfProgram)
    #expect(written == String(decoding: try Data(contentsOf: source), as: UTF8.self))
}

@Test func `a place that has no corpora cannot be read`() {
    #expect(throws: (any Error).self) { try Corpora(URL(fileURLWithPath: "/nowhere")) }
}
