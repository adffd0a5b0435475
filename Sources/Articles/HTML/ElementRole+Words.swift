internal import EventModel

/// Words in classes, ids and roles, in the languages in which pages are written.
extension ElementRole {
    /// A name with one of these tells how the page is just now, or what it has elsewhere.
    static let states: Set<String> = [
        "open", "opened", "closed", "enabled", "disabled", "on", "off", "active", "inactive", "fixed", "first", "last",
        "attached", "has", "have", "with", "without", "no", "not", "is", "allowed", "visible", "loaded", "ready",
        "supports",
    ]

    /// Words for the article and its text.
    static let stories: Set<String> = [
        "article", "articles", "story", "entry", "post", "content", "body", "text", "articlebody", "storybody",
        "artikel", "articulo", "articolo", "noticia", "texto", "texte", "testo", "inhalt", "contenido", "nota",
    ]

    static let surroundings: [String: Surrounding] = table(
        [
            (
                .comments,
                ["comment", "comments", "disqus", "respond", "kommentare", "comentarios", "commentaires"]
            ),
            (
                .notice,
                ["cookie", "cookies", "consent", "gdpr", "dialog", "cookiebar", "cookiebanner", "cookienotice"]
            ),
            (
                .page,
                [
                    "sidebar", "share", "sharing", "sharebar", "social", "banner", "nav", "navbar", "navigation",
                    "menu", "breadcrumb", "breadcrumbs", "footer", "masthead", "popup", "modal", "overlay", "toolbar",
                    "pagination", "pager", "sharedaddy", "wm", "donato", "login", "signin", "sr", "skip", "advert",
                    "adverts", "advertisement", "ads", "ad", "adslot", "adunit", "dfp", "outbrain", "taboola",
                    "sponsor",
                    "sponsored", "paywall", "player", "videoplayer", "videojs", "vjs", "jwplayer", "werbung", "anzeige",
                    "publicidad", "publicite",
                ]
            ),
        ])

    static let boxes: [String: ParagraphKind] = table(
        [
            (
                .relatedHeadline,
                [
                    "related", "recommended", "recommendations", "recirculation", "recirc", "trending", "popular",
                    "readmore", "readalso", "alsoread", "seealso", "readnext", "upnext", "nextup", "mostread",
                    "mostpopular", "morefrom", "morestories", "teaser", "teasers", "relacionadas", "relacionados",
                ]
            ),
            (
                .promotion,
                [
                    "newsletter", "newsletters", "signup", "subscribe", "subscription", "promo", "promotion", "donate",
                    "donation", "tags", "taglist", "topics", "bio", "biography", "etiquetas", "schlagworte",
                ]
            ),
            (
                .byline,
                ["byline", "author", "authors", "dateline", "timestamp", "pubdate", "autor", "auteur", "autore"]
            ),
            (.caption, ["caption", "captions", "bildunterschrift", "legende", "leyenda"]),
            (.credit, ["credit", "credits", "copyright", "attribution", "bildnachweis"]),
            (.subheading, ["standfirst", "deck", "dek", "kicker"]),
        ])

    private static func table<Value>(_ rows: [(Value, [String])]) -> [String: Value] {
        Dictionary(rows.flatMap { value, words in words.map { ($0, value) } }) { first, _ in first }
    }
}
