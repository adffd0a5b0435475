internal import EventModel

extension ScreenState {
    /// The scale by which the whole chronology can be seen.
    private var wholeScale: DensityScale {
        DensityLine.scale(fitting: timeline.months, columns: densityColumns)
    }

    /// Asks how the events of the list are spread over time, by what can be seen at once or as far as the reader has zoomed
    /// in; nothing where there are too few for that.
    mutating func readDensity() -> [Effect] {
        guard timeline.subject == .events, timeline.count >= DensityLine.fewest else { return [] }
        let scale = timeline.zoom ?? wholeScale
        timeline.askedScale = scale
        return [ask(.density(scale))]
    }

    /// After the screen has another size; before the first rows of a list, what is asked for behind them fits already.
    mutating func fitDensity() -> [Effect] {
        guard let asked = timeline.askedScale else { return [] }
        return timeline.zoom ?? wholeScale == asked ? [] : readDensity()
    }

    /// Shows less time in finer spans, about the cursor, or more in coarser ones until all of it is in view again.
    mutating func zoom(finer: Bool) -> [Effect] {
        let scales = DensityScale.allCases
        guard let index = scales.firstIndex(of: timeline.zoom ?? wholeScale) else { return [] }
        guard finer || timeline.zoom != nil else {
            message = Message("The whole chronology is in view")
            return []
        }
        guard scales.indices.contains(index + (finer ? -1 : 1)) else {
            message = Message("There is no finer line than one of days")
            return []
        }
        let next = scales[index + (finer ? -1 : 1)]
        let whole = scales.firstIndex(of: wholeScale) ?? 0
        timeline.zoom = (scales.firstIndex(of: next) ?? 0) >= whole ? nil : next
        return readDensity()
    }
}
