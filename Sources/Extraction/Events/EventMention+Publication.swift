internal import EventModel

extension EventMention {
    /// The mention as an article published on a day can mean it: nothing has happened after that day, and what was planned
    /// for a day before it is not told as having happened.
    func told(on day: Day?) -> EventMention {
        guard let day, let date else { return self }
        var mention = self
        if modality == .planned {
            if let upper = date.upper, upper < day { mention.modality = .possible }
            return mention
        }
        guard modality == .happened || modality == .attempted, let lower = date.lower, lower > day else { return self }
        if !isPast {
            mention.modality = .planned
        } else {
            (mention.date, mention.timex, mention.dateRule) = (nil, nil, .none)
        }
        return mention
    }
}
