/// One person in several articles.
public struct PersonCluster: Hashable, Sendable {
    /// Where a mention stands.
    public struct Reference: Hashable, Sendable {
        /// Index of the article.
        public var article: Int
        /// Index of the mention in its article.
        public var mention: Int
    }

    /// The fullest name.
    public var name: String
    /// `name` as a key, like `PersonMention.key`.
    public var key: String
    /// Other full names in the articles ("Bill Gates" for "William Gates"), in alphabetical order.
    public var aliases: [String]
    /// Single words that mean this person in some article; not enough to merge anybody, in alphabetical order.
    public var weakAliases: [String]
    /// Article by article, in order.
    public var mentions: [Reference]
}

/// Tells which persons of several articles are one, by their names alone.
///
/// Full names are merged where family name, given name and all that is known of middle names and suffixes agree; a name that
/// could be short for two fuller ones means neither, but one person wherever it stands. Two full names that share only the
/// family name stay apart. A person known by a single word joins a full name only where a
/// single person in all the articles has that family name. The order of the articles does not matter.
public enum PersonLinker {
    /// The persons of articles, given the mentions in each, in the order of their first mention.
    public static func clusters(_ articles: [[PersonMention]]) -> [PersonCluster] {
        let locals = articles.enumerated().flatMap { LocalPerson.all(in: $1, article: $0) }
        var groups: [[LocalPerson]] = []
        var ofFamily: [UInt64: [Int]] = [:]
        for local in locals.filter(\.parts.isFull).sorted(by: LocalPerson.fullerFirst) {
            let family = local.parts.family ?? 0
            let fitting = ofFamily[family, default: []].filter { index in
                groups[index].allSatisfy { $0.parts.agrees(with: local.parts) }
            }
            let same = fitting.first { groups[$0][0].parts.words == local.parts.words }
            if let only = fitting.count == 1 ? fitting[0] : same {
                groups[only].append(local)
            } else {
                ofFamily[family, default: []].append(groups.count)
                if let first = local.parts.firstFamily { ofFamily[first, default: []].append(groups.count) }
                groups.append([local])
            }
        }
        for local in locals where !local.parts.isFull {
            let namesakes = local.parts.words.last.flatMap { ofFamily[$0] } ?? []
            let fitting = namesakes.filter { local.suits(groups[$0][0]) }
            if fitting.count == 1 { groups[fitting[0]].append(local) } else { groups.append([local]) }
        }
        return groups.map(cluster).sorted { first($0) < first($1) }
    }

    private static func first(_ cluster: PersonCluster) -> (Int, Int) {
        cluster.mentions.first.map { ($0.article, $0.mention) } ?? (0, 0)
    }

    private static func cluster(_ group: [LocalPerson]) -> PersonCluster {
        let name = group[0].name
        let full = Set(group.flatMap(\.texts).filter { NameParts($0).isFull && $0 != name })
        let short = Set(group.flatMap(\.texts).filter { !NameParts($0).isFull && $0 != name })
        let mentions = group.flatMap(\.mentions).sorted { ($0.article, $0.mention) < ($1.article, $1.mention) }
        return PersonCluster(
            name: name, key: NameKey.of(name), aliases: full.sorted(), weakAliases: short.sorted(), mentions: mentions)
    }
}

/// A person of one article.
struct LocalPerson {
    var name: String
    var parts: NameParts
    var texts: [String]
    var gender: Gender?
    var mentions: [PersonCluster.Reference]

    /// The persons of one article, by key, in the order of their first mention.
    static func all(in mentions: [PersonMention], article: Int) -> [LocalPerson] {
        var persons: [LocalPerson] = []
        var byKey: [String: Int] = [:]
        for (index, mention) in mentions.enumerated() {
            let reference = PersonCluster.Reference(article: article, mention: index)
            if let known = byKey[mention.key] {
                persons[known].texts.append(mention.text)
                persons[known].mentions.append(reference)
            } else {
                byKey[mention.key] = persons.count
                let name = mention.name.withoutNickname
                persons.append(
                    LocalPerson(
                        name: name, parts: NameParts(name), texts: [mention.text],
                        gender: mention.gender, mentions: [reference]))
            }
        }
        return persons
    }

    /// Whether titles and given names do not tell them to be a woman and a man.
    func suits(_ other: LocalPerson) -> Bool {
        guard let gender, let theirs = other.gender else { return true }
        return gender == theirs
    }

    /// The order in which full names are merged: those with more words first, so that each finds its fullest form.
    static func fullerFirst(_ left: LocalPerson, _ right: LocalPerson) -> Bool {
        let mine = (-left.parts.words.count, -left.name.utf8.count, left.name)
        return mine < (-right.parts.words.count, -right.name.utf8.count, right.name)
    }
}
