internal import Archive
internal import EventModel
internal import Extraction
internal import Foundation

/// What the process that looks for events says, one a line of JSON, in this order: how many articles there are and how many
/// of them it did not read before, which it reads next, that it compares them all, each event that it found, that this was
/// the last one.
enum SuggestionLine: Codable {
    case beginning(articles: Int, new: Int?)
    case reading(article: String, path: String)
    case comparing
    case found(SuggestionRecord)
    case end
}

/// A suggestion on its way from one process to another.
struct SuggestionRecord: Codable {
    struct Someone: Codable {
        var id: String
        var name: String
        var aliases: [String]
        var weakAliases: [String]
        var description: String
    }

    struct Mention: Codable {
        var article: String
        var paragraph: Int
        var range: Range<Int>
    }

    struct Reason: Codable {
        var rule: String
        var words: String
        var article: String
        var paragraph: Int
    }

    /// As a row of a table.
    var event: String
    var rank: Int
    var isBackground: Bool
    var evidence: String
    var people: [Someone]
    var mentions: [Mention]
    var reasons: [Reason]
}

extension SuggestionRecord {
    init(_ suggestion: Suggestion) {
        event = String(decoding: suggestion.event.tableRow, as: UTF8.self)
        rank = suggestion.rank
        isBackground = suggestion.isBackground
        evidence = suggestion.evidence.rawValue
        people = suggestion.people.map(Someone.init)
        mentions = suggestion.mentions.map {
            Mention(article: $0.article.name, paragraph: $0.paragraph, range: $0.range)
        }
        reasons = suggestion.reasons.map {
            Reason(rule: $0.rule, words: $0.words, article: $0.article.name, paragraph: $0.paragraph)
        }
    }

    /// Nil where the record is none of this version.
    var suggestion: Suggestion? {
        guard let event = Event(tableRow: Array(event.utf8)), let evidence = EventMention.DateRule(rawValue: evidence)
        else { return nil }
        return Suggestion(
            event: event, rank: rank, isBackground: isBackground, evidence: evidence, people: people.map(Person.init),
            mentions: mentions.map {
                SuggestedMention(article: ArticleID($0.article), paragraph: $0.paragraph, range: $0.range)
            },
            reasons: reasons.map {
                SuggestionReason(
                    rule: $0.rule, words: $0.words, article: ArticleID($0.article), paragraph: $0.paragraph)
            })
    }
}

extension SuggestionRecord.Someone {
    fileprivate init(_ person: Person) {
        self.init(
            id: person.id.name, name: person.name, aliases: person.aliases, weakAliases: person.weakAliases,
            description: person.description)
    }
}

extension Person {
    fileprivate init(_ record: SuggestionRecord.Someone) {
        self.init(
            id: PersonID(record.id), name: record.name, aliases: record.aliases, weakAliases: record.weakAliases,
            description: record.description)
    }
}
