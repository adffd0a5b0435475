/// Finds the least of a smooth convex function by the limited-memory method of Broyden, Fletcher, Goldfarb and Shanno.
struct Minimizer {
    /// How many steps are remembered.
    private let memory = 8
    private var steps: [(move: [Double], change: [Double], scale: Double)] = []

    /// The point of the least value, from a start; the function writes its gradient.
    mutating func minimize(
        _ start: [Double], rounds: Int, _ function: ([Double], inout [Double]) -> Double
    ) -> [Double] {
        var point = start
        var gradient = Array(repeating: 0.0, count: start.count)
        var value = function(point, &gradient)
        for round in 0..<rounds {
            let direction = direction(gradient)
            let slope = Self.dot(direction, gradient)
            guard slope < 0 else { break }
            var length = round == 0 ? 1 / max(1, Self.dot(gradient, gradient).squareRoot()) : 1.0
            var next = point
            var nextGradient = gradient
            var nextValue = value
            repeat {
                for index in point.indices { next[index] = point[index] + length * direction[index] }
                nextValue = function(next, &nextGradient)
                length /= 2
            } while nextValue > value + 1e-4 * length * 2 * slope && length > 1e-12
            guard nextValue <= value else { break }
            remember(point, next, gradient, nextGradient)
            let gain = value - nextValue
            (point, gradient, value) = (next, nextGradient, nextValue)
            if gain < 1e-9 * max(1, value) { break }
        }
        return point
    }

    private mutating func remember(_ point: [Double], _ next: [Double], _ gradient: [Double], _ nextGradient: [Double])
    {
        let move = zip(next, point).map { $0 - $1 }
        let change = zip(nextGradient, gradient).map { $0 - $1 }
        let scale = Self.dot(move, change)
        guard scale > 1e-14 else { return }
        steps.append((move, change, 1 / scale))
        if steps.count > memory { steps.removeFirst() }
    }

    private func direction(_ gradient: [Double]) -> [Double] {
        var direction = gradient.map { -$0 }
        var shares: [Double] = []
        for step in steps.reversed() {
            let share = step.scale * Self.dot(step.move, direction)
            shares.append(share)
            for index in direction.indices { direction[index] -= share * step.change[index] }
        }
        if let last = steps.last {
            let size = 1 / (last.scale * Self.dot(last.change, last.change))
            for index in direction.indices { direction[index] *= size }
        }
        for (step, share) in zip(steps, shares.reversed()) {
            let other = step.scale * Self.dot(step.change, direction)
            for index in direction.indices { direction[index] += (share - other) * step.move[index] }
        }
        return direction
    }

    private static func dot(_ left: [Double], _ right: [Double]) -> Double {
        var sum = 0.0
        for index in left.indices { sum += left[index] * right[index] }
        return sum
    }
}
