extension Notes {
    /// As HTML; everything that is not a style of ours is text.
    var html: String {
        var html = ""
        var list: String?
        for block in blocks {
            let needed = block.kind.list
            if list != needed {
                if let list { html += "</\(list)>" }
                if let needed { html += "<\(needed)>" }
                list = needed
            }
            html += block.html
        }
        return html + (list.map { "</\($0)>" } ?? "")
    }
}

extension Notes.Block.Kind {
    fileprivate var list: String? {
        guard case .item(let number) = self else { return nil }
        return number == nil ? "ul" : "ol"
    }
}

extension Notes.Block {
    fileprivate var html: String {
        let text = runs.map(\.html).joined()
        return switch kind {
        case .paragraph: "<p>\(text)</p>"
        case .heading: "<p><b>\(text)</b></p>"
        case .quote: "<blockquote><p>\(text)</p></blockquote>"
        case .item: "<li>\(text)</li>"
        case .code: "<pre>\(text)</pre>"
        }
    }
}

extension Notes.Run {
    fileprivate var html: String {
        var html = HTMLText.escaped(text)
        if isCode { html = "<code>\(html)</code>" }
        if isEmphasised { html = "<em>\(html)</em>" }
        if isStrong { html = "<strong>\(html)</strong>" }
        if let link { html = "<a href=\"\(HTMLText.escaped(link))\" rel=\"noopener noreferrer external\">\(html)</a>" }
        return html
    }
}
