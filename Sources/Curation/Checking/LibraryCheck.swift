public import EventModel
public import LibraryFiles

extension Library {
    /// What could not be read, and what cannot be right between the files, as grave as `severity` or graver, in order.
    ///
    /// Two sources that disagree are no finding; a conclusion that none of them supports is. What may well be as it
    /// should be (an article without a date) is a note.
    public func check(from severity: Finding.Severity = .warning) -> [Finding] {
        let context = CheckContext(self)
        var found = findings
        for event in events {
            for rule in CheckContext.eventRules {
                found += rule.remarks(on: event, in: context).map { finding($0, event) }
            }
        }
        examineQuotes { quote in
            if let remark = QuoteRemark.remark(on: quote) { found.append(finding(remark, quote.event)) }
        }
        found += PeopleRule.findings(in: self) + ArticleRule.findings(in: self) + LikenessRule.findings(in: self)
        return found.filter { $0.severity >= severity }.sorted()
    }

    /// A remark with its place.
    func finding(_ remark: Remark, _ event: Event) -> Finding {
        let location = sources.location(of: remark.field, in: event.id)
        return Finding(
            path: location?.path ?? event.path ?? event.id.name, line: location?.position.line,
            column: location?.position.column, rule: remark.rule, message: remark.message, severity: remark.severity)
    }
}
