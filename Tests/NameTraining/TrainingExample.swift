internal import Extraction

/// The units of one segment with what each is: what the model learns from.
struct TrainingExample {
    /// What a unit is.
    enum Tag: Int { case outside, begin, inside }

    var units: [NameSample.Unit]
    var tags: [Tag]
    /// How much it counts.
    var weight: Double
}

/// A text with the names of persons that were marked in it.
struct AnnotatedText {
    /// The name of the document.
    var name: String
    var text: String
    /// What was annotated, as bytes of the text.
    var region: Range<Int>
    /// The names, as bytes of the text.
    var names: [Range<Int>]
    /// What is neither taken for a name nor for none, as bytes of the text.
    var unsure: [Range<Int>] = []
    /// How much it counts.
    var weight = 1.0

    /// The examples of a text; segments outside of the region and unsure ones are left out.
    func examples(_ sample: NameSample) -> [TrainingExample] {
        sample.segments.compactMap { units in
            guard let first = units.first, let last = units.last else { return nil }
            let bytes = first.bytes.lowerBound..<last.bytes.upperBound
            guard region.overlaps(bytes), !unsure.contains(where: { $0.overlaps(bytes) }) else { return nil }
            return TrainingExample(units: units, tags: tags(units), weight: weight)
        }
    }

    private func tags(_ units: [NameSample.Unit]) -> [TrainingExample.Tag] {
        var tags: [TrainingExample.Tag] = []
        var open: Int?
        for (index, unit) in units.enumerated() {
            let name = names.firstIndex { $0.overlaps(unit.bytes) }
            // A title stands before the name, not in it; one that is all of the name is the name.
            let more = index + 1 < units.count && name.map { names[$0].overlaps(units[index + 1].bytes) } == true
            if let name, unit.isTitle, open != name, more {
                tags.append(.outside)
                continue
            }
            tags.append(name == nil ? .outside : name == open ? .inside : .begin)
            open = name
        }
        return tags
    }
}
