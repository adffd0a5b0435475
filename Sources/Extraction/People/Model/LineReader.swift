/// Computes what the line of a segment is like: a list, a table of results, a byline, capitals only.
struct LineReader {
    let text: TokenizedText
    let classes: [WordClass]
    let units: [NameUnit]
    let segments: [NameSegment]
    /// The hash of the word that joins an office to where it is held: "of".
    let genitive: UInt64

    private var tokens: [Token] { text.tokens }

    /// The traits that all units of a segment share.
    func traits(of number: Int) -> LineTraits {
        let segment = segments[number]
        let start = units[segment.units.lowerBound].first
        let end = units[segment.units.upperBound - 1].end
        var traits = segment.line
        let line = text.paragraphs[segment.paragraph]
        traits.insert(.startsLine, if: start == line.lowerBound)
        traits.insert(.endsLine, if: end == line.upperBound)
        traits.insert(.nameAlone, if: start == line.lowerBound && end == line.upperBound)
        addBefore(start, line, to: &traits)
        addBehind(end, line, to: &traits)
        addSiblings(number, to: &traits)
        return traits
    }

    private func addBefore(_ start: Int, _ line: Range<Int>, to traits: inout LineTraits) {
        guard start > line.lowerBound else { return }
        let near = classes[start - 1]
        traits.insert(.numberBefore, if: near.contains(.number))
        traits.insert(.contestBefore, if: near.contains(.contest))
        traits.insert(.colonBefore, if: near.contains(.colon))
        traits.insert(.conjunctionBefore, if: near.contains(.conjunction))
        guard start > line.lowerBound + 1 else {
            traits.insert(.listItem, if: isBullet(start - 1))
            return
        }
        let isOffice = !classes[start - 2].isDisjoint(with: [.role, .title, .honorific])
        traits.insert(.ofOffice, if: isOffice && tokens[start - 1].hash == genitive)
        let isStop = near.contains(.fullStop) || near.contains(.rightParenthesis)
        traits.insert(.listItem, if: isStop && classes[start - 2].contains(.number) && tokens[start].isAfterSpace)
    }

    private func isBullet(_ index: Int) -> Bool {
        tokens[index].isMark(.bullet) || tokens[index].isMark(.hyphen) || tokens[index].isMark(.star)
    }

    private func addBehind(_ end: Int, _ line: Range<Int>, to traits: inout LineTraits) {
        guard end < line.upperBound else { return }
        let near = classes[end]
        traits.insert(.numberBehind, if: near.contains(.number))
        traits.insert(.contestBehind, if: near.contains(.contest))
        traits.insert(.conjunctionBehind, if: near.contains(.conjunction))
        traits.insert(.inParentheses, if: near.contains(.rightParenthesis))
        guard end + 1 < line.upperBound, isCountry(end + 1) else { return }
        traits.insert(.countryBehind, if: near.contains(.leftParenthesis))
        let follows = end + 2 >= line.upperBound || tokens[end + 2].kind != .word
        traits.insert(.countryBehindComma, if: near.contains(.comma) && follows)
    }

    /// A place, or a few capitals that stand for one: `( U.S. )`.
    private func isCountry(_ index: Int) -> Bool {
        !classes[index].isDisjoint(with: [.place, .shortCapitals])
            || tokens[index].isAllCaps && tokens[index].end - tokens[index].start <= 4
    }

    /// What stands in the line right before and behind, with nothing between but marks, numbers and small joints.
    private func addSiblings(_ number: Int, to traits: inout LineTraits) {
        var from = number
        for other in [number - 1, number - 2] where other >= 0 && other == from - 1 {
            guard isTight(other, from) else { break }
            add(segments[other], to: &traits)
            from = other
        }
        from = number
        for other in [number + 1, number + 2] where other < segments.count && other == from + 1 {
            guard isTight(from, other) else { break }
            add(segments[other], to: &traits)
            from = other
        }
    }

    private func add(_ sibling: NameSegment, to traits: inout LineTraits) {
        let first = units[sibling.units.lowerBound].classes
        let last = units[sibling.units.upperBound - 1].classes
        let isThing = !last.isDisjoint(with: .thing)
        traits.insert(.siblingThing, if: isThing)
        let isPerson = sibling.units.count > 1 && !first.isDisjoint(with: WordClass.sureGiven.union([.initial]))
        traits.insert(.siblingPerson, if: isPerson && !isThing)
        traits.insert(.siblingPlace, if: !first.isDisjoint(with: [.place, .demonym]) && !isPerson)
    }

    private func isTight(_ left: Int, _ right: Int) -> Bool {
        guard segments[left].paragraph == segments[right].paragraph else { return false }
        let start = units[segments[left].units.upperBound - 1].end
        let end = units[segments[right].units.lowerBound].first
        guard end > start, end - start <= 6 else { return false }
        for index in start..<end where tokens[index].kind == .word {
            if classes[index].isDisjoint(with: [.conjunction, .contest]) { return false }
        }
        return true
    }
}
