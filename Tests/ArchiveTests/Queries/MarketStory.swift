/// A story of our own: a market hall burns and opens again. Its names have accents and quotation marks.
enum MarketStory {
    static let people = """
        lucia-munoz: {name: Lucía Muñoz}
        jan-novak: {name: 'Jan "Hans" Novák'}
        siobhan-obrien: {name: "Siobhán O'Brien"}
        """
    static let post = """
        ---
        title: Market hall in ruins
        publisher: The "Daily" Post
        published: 2023-05-03
        ---
        The flames began in the kitchen at night.

        The mayor, Luci\u{301}a Mun\u{303}oz, spoke of a bridge too far.
        """
    static let rundschau = """
        ---
        title: Who lit the match?
        publisher: Süddeutsche Rundschau
        published: 2023-05-10
        ---
        An inquiry began on Tuesday.
        """
    static let events = #"""
        {"id": "fire", "title": "The market hall burns", "date": "2023-05-02", "place": "Markthalle \"Zur Brücke\", Köln", "tags": ["fire", "old \"new\" town"], "people": ["lucia-munoz"], "sources": [{"article": "post", "paragraph": 1}, {"article": "post", "paragraph": 2}]}
        {"id": "inquiry", "title": "An inquiry into the fire", "date": "2023-05-09", "tags": ["fire", "court"], "people": ["jan-novak"], "sources": [{"article": "rundschau", "paragraph": 1}]}
        {"id": "verdict", "title": "The court ends the inquiry", "date": "2023-11", "tags": ["court"], "people": ["jan-novak", "siobhan-obrien"]}
        {"id": "reopening", "title": "The hall opens again", "date": "2024-02-01", "place": "Köln", "tags": ["old \"new\" town"], "status": "suggested"}
        {"id": "founding", "title": "A market hall is built", "date": "1904~", "tags": ["Café"]}
        """#

    static var files: [String: String] {
        [
            "people.yaml": people, "articles/post.md": post, "articles/rundschau.md": rundschau,
            "events/table.jsonl": events,
        ]
    }
}
