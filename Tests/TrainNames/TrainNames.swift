import ArgumentParser
import Foundation
import NameTraining

/// Trains the model of names anew.
@main
struct TrainNames: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train-names", abstract: "Train the model of names from annotated texts.")

    @Argument(help: "The folder with wikigold, meantime and ecbplus.")
    var data: String

    @Option(help: "Write the weights into this file of the program.")
    var output: String?

    @Option(help: "Take this penalty on large weights instead of the best of those that are tried.")
    var penalty: Double?

    @Flag(help: "Print what is wrong when halves are tried on each other.")
    var errors = false

    @Flag(help: "Print how the fifth of the texts does that is kept until the end.")
    var kept = false

    func run() throws {
        let trainer = NameTrainer(try Corpora(URL(fileURLWithPath: data)))
        let penalty = penalty ?? trainer.chosenPenalty()
        trainer.report(penalty: penalty, errors: errors)
        if kept { trainer.reportKept(penalty: penalty) }
        guard let output else { return }
        try trainer.train(penalty: penalty).source(penalty: penalty).write(
            toFile: output, atomically: true, encoding: .utf8)
    }
}
