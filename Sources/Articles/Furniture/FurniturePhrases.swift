internal import EventModel

/// Words by which pages introduce what is not the story; a table of our own making, in English.
struct FurniturePhrase {
    let words: String
    let kind: ParagraphKind
    /// How the words must stand in the block.
    let place: Place

    enum Place {
        /// They are the block, but for marks and a number.
        case whole
        /// The block begins with them and then goes on after a colon, or ends.
        case label
        /// The block begins with them.
        case start
    }

    /// Longer blocks are text, however they begin. In words.
    static let longestBlock = 60

    /// The kind that the first fitting phrase gives a block.
    static func kind(of wording: Wording) -> ParagraphKind? {
        guard wording.wordCount <= longestBlock else { return nil }
        guard let first = wording.lead.utf8.first else { return nil }
        return byFirstByte[first]?.first { $0.fits(wording) }?.kind
    }

    private static let byFirstByte = Dictionary(grouping: table + otherLanguages) { $0.words.utf8.first ?? 0 }

    private func fits(_ wording: Wording) -> Bool {
        guard wording.lead.hasPrefix(words) else { return false }
        let rest = wording.lead.dropFirst(words.count)
        guard rest.first?.isLetter != true else { return false }
        switch place {
        case .whole: return rest.allSatisfy { !$0.isLetter }
        case .label: return rest.first { $0 != " " }.map { ":|-–—»›>".contains($0) } ?? true
        case .start: return true
        }
    }

    static func all(_ kind: ParagraphKind, _ place: Place, _ phrases: [String]) -> [FurniturePhrase] {
        phrases.map { FurniturePhrase(words: $0, kind: kind, place: place) }
    }

    private static let table: [FurniturePhrase] =
        all(
            .relatedHeadline, .label,
            [
                "read more", "read also", "also read", "read next", "read this next", "see also", "more", "must read",
                "related", "related article", "related articles", "related story", "related stories", "related posts",
                "related post", "related news", "related content", "related topics", "related coverage",
                "similar stories",
                "more stories", "more news", "more coverage", "recommended", "recommended stories",
                "recommended reading",
                "further reading", "don't miss", "top stories", "most read", "most popular", "trending", "trending now",
                "editor's picks", "editors' picks", "latest news", "latest stories", "what to read next", "up next",
                "in other news", "explore more", "analysis", "explainer", "watch", "listen", "video", "opinion", "live",
            ])
        + all(
            .relatedHeadline, .start,
            [
                "more on this story", "more on this topic", "more from", "you may also like", "you might also like",
                "you may be interested in", "read the full story", "read our full", "see more stories",
            ])
        + all(
            .promotion, .start,
            [
                "listen to this", "listen to the podcast", "sign up for", "sign up to", "subscribe to", "subscribe now",
                "subscribe today", "subscribe for", "story continues below", "article continues", "continue reading",
                "continue to read", "follow us on", "follow our", "share this", "share on", "click here", "tap here",
                "download our", "download the app", "get the app", "support our journalism", "support our work",
                "support independent", "donate to", "skip to", "skip past", "skip advert", "get our", "get the latest",
                "get in touch with our", "join our", "join the conversation", "join us on", "already a subscriber",
                "copy link", "our newsletter", "enter your email", "by signing up", "by subscribing",
                "this story is free",
                "this article is free", "help us keep", "if you enjoyed this", "do you have a story",
                "have you been affected",
                "watch live", "watch now", "watch the video", "play video", "invalid email", "you have been subscribed",
                "this newsletter", "scroll down", "scroll for", "please enable", "view comments", "show comments",
                "leave a comment", "post a comment", "load more", "add us as", "our standards:", "purchase licensing",
            ])
        + all(
            .promotion, .whole,
            [
                "advertisement", "advert", "ad", "sponsored", "promoted", "promoted content", "sponsored content",
                "newsletter",
                "comments", "comment", "share", "save", "print", "email", "facebook", "twitter", "x", "whatsapp",
                "tags", "topics", "back to top", "read more", "see more", "show more", "subscribe", "sign up", "log in",
                "sign in", "follow", "follow us", "donate", "live updates", "loading", "play", "close", "menu",
                "search",
            ])
        + all(.promotion, .label, ["tags", "topics", "filed under", "keywords", "newsletter", "sign up", "subscribe"])
        + all(
            .caption, .label,
            [
                "photo", "photos", "image", "picture", "pictured", "caption", "file photo", "file", "graphic",
                "photo caption",
            ])
        + all(
            .caption, .start,
            [
                "image caption", "media caption", "file photo", "file picture", "in this photo", "in this image",
                "in this file",
            ])
        + all(
            .credit, .label,
            [
                "photograph", "photo credit", "image credit", "credit", "photo by", "images by", "source",
                "image source",
                "photo courtesy", "copyright",
            ])
        + all(
            .credit, .start,
            [
                "photo by", "photograph by", "photo credit", "image credit", "image source", "image copyright",
                "image via",
                "featured image", "feature image", "header image", "cover image", "main image", "lead image",
                "photo via",
                "top image", "picture by", "picture credit", "copyright ©", "copyright 1", "copyright 2", "©",
                "this post was originally published", "this article was originally published",
                "this story was originally",
                "this article originally appeared", "this post originally appeared", "this story originally appeared",
                "this article first appeared", "this article was first published", "this story was first published",
                "originally published", "first published on", "first published in", "republished from",
                "republished with permission", "all rights reserved",
            ])
        + all(
            .byline, .start,
            [
                "published by", "posted by", "written by", "reporting by", "editing by", "additional reporting by",
                "reported by", "with reporting by", "edited by", "(reporting by", "(editing by",
                "(additional reporting", "last updated", "last modified", "published on", "posted on", "updated on",
                "first published:", "published:", "updated:", "posted:",
            ])
}
