/// What kind of thing happens, as far as the word that tells of it says.
public enum EventKind: String, Hashable, Sendable, CaseIterable {
    /// An attack, a shooting, a killing, a death.
    case violence
    /// A flood, a quake, a fire.
    case disaster
    /// A crash, a collision, a collapse.
    case accident
    /// An arrest, a detention.
    case arrest
    /// An entry, a raid, a search.
    case entry
    /// A protest, a march, a riot.
    case protest
    /// A strike of workers.
    case strike
    /// A meeting, a visit, talks.
    case meeting
    /// A note of protest, an ambassador summoned or expelled.
    case diplomacy
    /// A deal, a treaty, a truce.
    case agreement
    /// A charge, an indictment, a lawsuit.
    case charge
    /// A trial, a hearing, a plea.
    case trial
    /// A verdict, an acquittal.
    case verdict
    /// A sentence to a punishment.
    case sentence
    /// A ruling, an appeal.
    case ruling
    /// An election, a vote.
    case election
    /// Somebody leaves an office.
    case dismissal
    /// Somebody takes an office.
    case appointment
    /// People are saved or brought away.
    case rescue
    /// A theft, a robbery.
    case theft
    /// An escape.
    case escape
    /// Somebody or something is set free.
    case release
    /// A law, an order, a ban.
    case measure
    /// Something is bought, sold, merged.
    case business
    /// Something is opened, published, shown.
    case launch
    /// A win or a loss in sport; an award.
    case contest
    /// Something fails or closes.
    case disruption
    /// Troops, agents or aid are sent.
    case deployment
    /// Marriage, birth, illness.
    case life
    /// A pledge, an announcement, a statement with its own news.
    case statement
    /// An accusation, a denial.
    case accusation
    /// A noun for something told before: the incident.
    case reference
    /// Saying, in all its forms.
    case speech
    /// Anything else that somebody does or that happens.
    case action

    /// Whether an event of this kind can stand on a timeline by itself.
    public var isNews: Bool {
        switch self {
        case .reference, .speech, .action: false
        default: true
        }
    }

    /// Whether it is what a court does about a deed.
    var isLegal: Bool {
        switch self {
        case .charge, .trial, .verdict, .sentence, .ruling: true
        default: false
        }
    }
}
