internal import EventModel

extension ScreenState {
    mutating func copyCitation() -> [Effect] {
        guard let record = article.record else {
            message = Message("No source is open")
            return []
        }
        let text = CitationText.text(of: record.article, paragraph: article.paragraph, event: event)
        // Whether the terminal takes it is not known; where a program does, that is said instead.
        message = Message("Sent to the terminal's clipboard: \(text)")
        return [.terminal(.copy(text))]
    }

    mutating func openInBrowser() -> [Effect] {
        guard let url = article.record?.article.url else {
            message = Message("The source names no page")
            return []
        }
        guard url.hasPrefix("http://") || url.hasPrefix("https://") else {
            message = Message("Only http and https pages are opened, not \(url)", isError: true)
            return []
        }
        return [.terminal(.openPage(url))]
    }

    mutating func openInEditor() -> [Effect] {
        if focus == .article, let path = article.record?.article.path, !path.isEmpty {
            return [.terminal(.openInEditor(path: path))]
        }
        guard let path = event?.event.path ?? article.record?.article.path, !path.isEmpty else {
            message = Message("There is no file to edit")
            return []
        }
        return [.terminal(.openInEditor(path: path))]
    }
}
