internal import EventModel
internal import Languages
internal import Workers

/// A window with what is kept of it, and the keys of all that is found in it.
struct PlannedWindow: Sendable {
    let window: ReadingWindow
    /// Nil where something of it has no key.
    let key: FindingKey?
    /// Those of its articles, in their order; none where one has none.
    let articles: [FindingKey?]
    /// What was found in it before; nil where it is to be read.
    let kept: WindowFindings?
}

/// Finds the events that the articles of a window tell, or finds them again where they are kept.
struct WindowReader: Sendable {
    let register: PersonRegister
    let context: ClaimContext
    /// What stands for the people of the library.
    let people: [UInt8]
    /// Whether each window is one of several.
    let isOfMany: Bool
    let store: (any FindingStore)?
    let reading: @Sendable (Article) -> Article?
    let told: @Sendable (SuggestionMaker.Step) -> Void

    /// A window with what is kept of it.
    func plan(_ window: ReadingWindow) -> PlannedWindow {
        let articles = window.articles.map { self.key(of: $0, in: $1) }
        let key = self.key(of: window, articles)
        return PlannedWindow(window: window, key: key, articles: articles, kept: key.flatMap(findings))
    }

    private func findings(under key: FindingKey) -> WindowFindings? {
        guard let bytes = store?.kept(under: [key])[key] else { return nil }
        return try? WindowFindings(kept: bytes)
    }

    /// What is found in a window, by so many threads.
    func read(_ plan: PlannedWindow, threads: Int) -> WindowFindings {
        if let kept = plan.kept { return kept }
        let (texts, isWhole) = texts(of: plan, threads: threads)
        told(.comparing)
        let found = WindowFindings(texts, ofMany: isOfMany, register: register, context: context)
        if isWhole, let key = plan.key { store?.keep([key: found.bytes]) }
        return found
    }

    private func key(of article: Article, in language: Language) -> FindingKey? {
        store?.print(of: article.id).map { FindingKey([0] + $0 + Array(language.code.utf8)) }
    }

    private func key(of window: ReadingWindow, _ articles: [FindingKey?]) -> FindingKey? {
        var writer = RecordWriter()
        writer.number(isOfMany ? 2 : 1)
        writer.list(people) { $0.number(Int($1)) }
        for (article, key) in zip(window.articles, articles) {
            guard let key else { return nil }
            writer.text(article.article.id.name)
            writer.text(context.origin(of: article.article.id).name)
            writer.list(key.bytes) { $0.number(Int($1)) }
        }
        return FindingKey(writer.bytes)
    }

    /// The articles of a window as they are read, and whether none was gone.
    private func texts(of plan: PlannedWindow, threads: Int) -> (texts: [StoryText], isWhole: Bool) {
        let kept = store?.kept(under: plan.articles.compactMap(\.self)) ?? [:]
        var texts: [StoryText] = []
        var isWhole = true
        var new: [FindingKey: [UInt8]] = [:]
        SideBySide.run(
            Array(zip(plan.window.articles, plan.articles)), threads: threads,
            work: { item in
                let ((article, language), key) = item
                return text(of: article, in: language, kept: key.flatMap { kept[$0] }, isKept: key != nil)
            },
            take: { item, read in
                guard let read else { return isWhole = false }
                if let text = read.text { texts.append(text) }
                if let key = item.1, let bytes = read.new { new[key] = bytes }
            })
        if !new.isEmpty { store?.keep(new) }
        return (texts, isWhole)
    }

    /// An article as it is read, and what is to be kept of it where that is new; nil where it is gone.
    private func text(
        of article: Article, in language: Language, kept: [UInt8]?, isKept: Bool
    ) -> (text: StoryText?, new: [UInt8]?)? {
        if let kept, let whole = reading(article),
            let known = try? KeptStory(whole, in: language, kept: kept)
        {
            return (known.story, nil)
        }
        told(.reading(article))
        guard let whole = reading(article) else { return nil }
        let read = KeptStory(reading: whole, in: language)
        return (read.story, isKept ? read.bytes : nil)
    }
}
