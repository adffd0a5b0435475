internal import EventModel

/// The chart of the density as a part of a page: bars that lead somewhere, and labels whose places stand in the page's style.
struct DensityFigure {
    private static let height = 100.0
    private static let breakWidth = 1.5

    private let chart: DensityChart
    private let lefts: [Double]
    private let width: Double
    private let labels: [Label]
    private let link: (Int) -> String
    private let first: Int

    private struct Label {
        var text: String
        /// From the left, in parts of a hundred.
        var place: Double
        /// Whether there is room for it on a narrow screen too.
        var isKept: Bool
    }

    /// `link` tells where a bar leads that begins with the event at a position.
    init(_ chart: DensityChart, first: Int, link: @escaping (Int) -> String) {
        self.chart = chart
        self.link = link
        self.first = first
        var lefts: [Double] = []
        var x = 0.0
        for column in chart.columns {
            if column.followsGap { x += DensityFigure.breakWidth }
            lefts.append(x)
            x += 1
        }
        // A few events are no wall: their bars stay narrow.
        width = max(x, 32)
        self.lefts = lefts
        labels = DensityFigure.labels(chart, lefts, width)
    }

    /// Nothing where no event has a first day.
    var html: String {
        guard !chart.columns.isEmpty else { return "" }
        let marks = labels.indices.map {
            "<span class=\"at\($0)\(self.classes(of: labels[$0]))\">\(labels[$0].text)</span>"
        }
        return """
            <figure class="density"><svg viewBox="0 0 \(number(width)) 100" preserveAspectRatio="none" role="group" \
            aria-label="Events over time">\(bars)</svg><div class="marks" aria-hidden="true">\(marks.joined())</div>\
            <figcaption>\(caption)</figcaption></figure>
            """
    }

    /// Where the labels stand: rules for the page's style, as a strict policy allows none in the page itself.
    var style: String {
        labels.enumerated().map { ".at\($0){left:\(number($1.place))%}" }.joined(separator: "\n")
    }

    private var bars: String {
        var bars = ""
        var isFirst = true
        for (column, left) in zip(chart.columns, lefts) {
            if column.followsGap {
                let x = number(left - DensityFigure.breakWidth / 2)
                bars += "<line class=\"gap\" x1=\"\(x)\" x2=\"\(x)\" y1=\"40\" y2=\"100\"/>"
            }
            guard !column.positions.isEmpty else { continue }
            bars += bar(column, left, isFirst: isFirst)
            isFirst = false
        }
        return bars
    }

    private func bar(_ column: DensityChart.Column, _ left: Double, isFirst: Bool) -> String {
        let scale = (DensityFigure.height - 4) / Double(max(1, chart.highest))
        let sure = column.confirmed == 0 ? 0 : max(3, Double(column.confirmed) * scale)
        let maybe = column.suggested == 0 ? 0 : max(3, Double(column.suggested) * scale)
        let count = EnglishNumber.count(column.confirmed + column.suggested, "event")
        let name = "\(chart.unit.naming(column).name(of: column.start)): \(count)"
        func rectangle(_ kind: String, _ y: Double, _ height: Double) -> String {
            height == 0
                ? ""
                : "<rect class=\"\(kind)\" x=\"\(number(left + 0.15))\" y=\"\(number(y))\" width=\"0.7\" height=\"\(number(height))\"/>"
        }
        return """
            <a href="\(HTMLText.escaped(link(column.positions.lowerBound)))" aria-label="\(name)" \
            tabindex="\(isFirst ? 0 : -1)" data-from="\(column.positions.lowerBound - first)" \
            data-count="\(column.positions.count)"><title>\(name)</title>\
            <rect class="hit" x="\(number(left))" y="0" width="1" height="100"/>\
            \(rectangle(column.isVague(for: chart.unit) ? "sure vague" : "sure", 100 - sure, sure))\(rectangle("maybe", 100 - sure - maybe, maybe))</a>
            """
    }

    private var caption: String {
        let highest = chart.columns.first { $0.confirmed + $0.suggested == chart.highest }
        let most = highest.map { column in
            chart.highest > 1
                ? " Most: \(EnglishNumber.grouped(chart.highest)), \(chart.unit.naming(column).name(of: column.start))."
                : ""
        }
        let hasGaps = chart.columns.contains(where: \.followsGap)
        let hasVague = chart.columns.contains { $0.isVague(for: chart.unit) }
        return "Events by \(chart.unit.noun), each where its date begins.\(most ?? "")"
            + (hasVague ? " Pale bars: the day is not known so exactly." : "")
            + (hasGaps ? " Dotted lines stand for times without events." : "")
    }

    private func classes(of label: Label) -> String {
        (label.isKept ? " kept" : "") + (label.place > 90 ? " end" : "") + (label.place > 74 ? " late" : "")
    }

    private static func labels(_ chart: DensityChart, _ lefts: [Double], _ width: Double) -> [Label] {
        var labels: [Label] = []
        var (last, lastKept) = (-100.0, -100.0)
        for (index, column) in chart.columns.enumerated() {
            guard index == 0 || column.followsGap || chart.unit.isMark(column.start) else { continue }
            let place = lefts[index] / width * 100
            guard place - last >= 9 else { continue }
            let isKept = place - lastKept >= 26
            labels.append(Label(text: chart.unit.naming(column).label(of: column.start), place: place, isKept: isKept))
            last = place
            if isKept { lastKept = place }
        }
        return labels
    }

    private func number(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let (whole, part) = (hundredths / 100, abs(hundredths % 100))
        return part == 0 ? "\(whole)" : "\(whole)." + (part < 10 ? "0\(part)" : "\(part)")
    }
}

extension DensityChart.Column {
    /// Whether no date in it is as exact as a column.
    fileprivate func isVague(for unit: DensityChart.Unit) -> Bool { unit.naming(self) != unit }
}
