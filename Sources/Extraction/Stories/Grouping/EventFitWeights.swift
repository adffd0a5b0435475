/// The weights of ``EventFit``, in the order of its features.
enum EventFitWeights {
    /// What is to be overcome.
    static let bias: Float = -1.25
    /// One for each feature.
    static let weights: [Float] = [0.9, 1.2, -1.6, 0.45, 2.6, 0.3, -0.7, -0.5, 0.3, -0.3, 0.1]
}
