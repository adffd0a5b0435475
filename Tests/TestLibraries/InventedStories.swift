/// The files of libraries that tell invented stories.
public enum InventedStories {
    /// One event with its source and its person.
    public static let mill = [
        "people.yaml": "rosa:\n  name: Rosa Lind\n",
        "articles/news.md": "---\ntitle: Mill burns\npublished: 2024-05-03\n---\nThe mill burned on Thursday.\n",
        "events/fire.md": """
        ---
        title: The mill burns
        date: 2024-05-02
        place: Mill Road
        people: [{person: rosa, role: miller}]
        sources:
          - {article: news, paragraph: 1, quote: burned on Thursday}
        ---

        """,
    ]

    /// Three reports of a fire and a strike as somebody might have saved them; nothing is curated.
    public static let harbour = [
        "harbour-post.txt": """
        Warehouse fire at the harbour

        Harbour Post, 14 March 2023

        A fire destroyed a grain warehouse at the harbour on Sunday, 12 March 2023. Two workers were injured, said \
        fire chief Maren Holt.

        Dock workers went on strike on Monday, 13 March 2023, and demanded better fire protection.

        """,
        "week/island-echo.txt": """
        Two hurt as grain store burns

        Island Echo, 13 March 2023

        A fire destroyed the grain warehouse at the harbour on Sunday, 12 March 2023. Three workers were injured, \
        according to Maren Holt.

        """,
        "week/valley-news.txt": """
        Dockers walk out

        Valley News, 15 March 2023

        Dock workers at the harbour went on strike on Monday, 13 March 2023. The union leader Piet Lorens was arrested \
        on Tuesday, 14 March 2023.

        """,
    ]
}
