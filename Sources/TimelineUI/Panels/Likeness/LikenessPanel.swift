internal import EventModel
internal import Terminal

/// What an article has in common with another one and what not, to say whether it is a source of its own.
struct LikenessPanel: Panel {
    /// The article that was open.
    let article: ArticleID
    /// What it is like; nil until that is known.
    var likenesses: [ArticleLikeness]?
    /// Which of them is shown.
    var index = 0
    /// The first line in view.
    var top = 0

    init(_ article: ArticleID) { self.article = article }

    /// What is shown.
    var shown: ArticleLikeness? {
        likenesses.flatMap { $0.indices.contains(index) ? $0[index] : nil }
    }

    func hints(on screen: ScreenState) -> [Hint] {
        let back = Hint("q Esc", "back")
        let undo = screen.editing.undoable == nil ? [] : [Hint(screen.keymap.label(of: .undo), "undo")]
        guard let shown else { return undo + [back] }
        let others = (likenesses?.count ?? 0) > 1 ? [Hint("[ ]", "others")] : []
        guard screen.editing.obstacle == nil else { return others + [Hint("j k", "scroll"), back] }
        let confirm = shown.kind == .reprint ? [] : [Hint("a", "+ is a copy")]
        return confirm + [Hint("x", "+ is a source of its own")] + undo + others + [Hint("j k", "scroll"), back]
    }

    func layout(on screen: ScreenState) -> PanelLayout { PanelLayout() }

    mutating func take(_ key: Key, on screen: ScreenState) -> PanelOutcome {
        switch key {
        case .character("q"), .character("="): return .closes
        case .character("a"): return derive(on: screen) { $0.kind == .reprint ? nil : $0.original }
        case .character("x"): return derive(on: screen) { $0.copy }
        case .character("]"), .right, .tab: turn(by: 1)
        case .character("["), .left, .backtab: turn(by: -1)
        default:
            if screen.keymap.command(for: key, in: .article) == .undo { return .stays(.run(.undo)) }
            scroll(after: key, on: screen)
        }
        return .stays
    }

    mutating func take(_ news: PanelNews, on screen: ScreenState) -> PanelOutcome {
        switch news {
        case .answer(.likenessesFound(let found), .likenesses(of: article)):
            return show(found)
        case .listChanged: return .stays(.ask(.likenesses(of: article)))
        case .answer, .event, .saved, .refused: break
        }
        return .stays
    }

    /// The pair that was shown stays; where it is none any more, that is said before another one takes its place. Only the
    /// first answer can say that there never was any: what is decided here is to be seen, and to be taken back.
    private mutating func show(_ found: [ArticleLikeness]) -> PanelOutcome {
        let (before, isFirst) = (shown, likenesses == nil)
        likenesses = found
        guard let before else {
            guard isFirst, found.isEmpty else { return .stays }
            return .closes(
                saying: Message("This article counts as no copy, and no other one as a copy of it"))
        }
        let place = found.firstIndex { $0.copy.id == before.copy.id && $0.original.id == before.original.id }
        guard place == nil else {
            index = place ?? 0
            return .stays
        }
        (index, top) = (0, 0)
        let decided = LikenessView.names(of: before) + " count as sources of their own"
        return .stays(saying: Message(found.isEmpty ? decided : decided + "; this is another pair"))
    }

    private func derive(on screen: ScreenState, from origin: (ArticleLikeness) -> ArticleHeader?) -> PanelOutcome {
        guard let shown, let origin = origin(shown) else { return .stays }
        if let obstacle = screen.editing.obstacle { return .refuses(obstacle) }
        return .stays(.derive(shown.copy, from: origin))
    }

    private mutating func turn(by step: Int) {
        guard let count = likenesses?.count, count > 0 else { return }
        index = (index + step + count) % count
        top = 0
    }

    private mutating func scroll(after key: Key, on screen: ScreenState) {
        guard let movement = screen.keymap.movement(for: key) else { return }
        let body = LikenessView.body(of: self, in: screen.size)
        let lines =
            shown.map {
                LikenessView.lines(
                    of: $0, screen.theme, columns: screen.isPlain ? PlainWords.columns : body.columns)
            } ?? []
        top = ScrollMovement.top(
            after: movement, from: top, in: ScrollExtent(lines: lines.count, page: screen.page(of: body.rows)))
    }

    /// Which articles, and what changed, line by line.
    func spoken(on screen: ScreenState) -> String? {
        let head = LikenessView.head(of: self, screen.theme).map(\.text)
        let lines =
            shown.map { LikenessView.lines(of: $0, screen.theme, columns: PlainWords.columns).map(\.text) } ?? []
        guard top > 0, lines.indices.contains(top) else { return (head + lines.prefix(1)).joined(separator: ". ") }
        return lines[top]
    }

    func draw(on state: ScreenState, into frame: inout Frame) { LikenessView.draw(self, on: state, into: &frame) }
}

extension ScreenState {
    /// Compares the article that is open with those that it is like.
    mutating func openLikeness() -> [Effect] {
        guard let source = article.source else { return [] }
        return open(LikenessPanel(source), asking: .likenesses(of: source))
    }
}
