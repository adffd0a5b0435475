public import Terminal

/// How the parts of the screen look, by what they mean. Everything is also told apart without colour.
public struct Theme: Hashable, Sendable {
    /// Which background the terminal has.
    public enum Background: String, Hashable, Sendable, CaseIterable {
        case dark, light
    }

    /// Titles of panes and of the library.
    public var title: Style
    /// Headers of days.
    public var header: Style
    /// Plain text.
    public var text: Style
    /// Hints, furniture, what is less important.
    public var faint: Style
    /// Lines between panes.
    public var border: Style
    /// The row under the cursor in the pane that has the focus.
    public var selection: Style
    /// The row under the cursor elsewhere.
    public var inactiveSelection: Style
    /// Words that a citation quotes.
    public var quote: Style
    /// Words that a search found.
    public var match: Style
    /// Marks of links in the gutter.
    public var link: Style
    /// Marks of disagreement.
    public var dispute: Style
    /// What is only suggested.
    public var suggestion: Style
    /// Bars of the density line outside the view.
    public var density: Style
    /// The bars in view; they stand between brackets too.
    public var densityInView: Style
    /// Names of keys.
    public var key: Style
    /// The active filter.
    public var filter: Style
    /// Errors.
    public var error: Style
    /// The part of a line that is wrong.
    public var mistake: Style

    /// How a cell of the chosen row looks: one bar without colours of its own, or bold where the focus is elsewhere.
    public func selected(_ style: Style, hasFocus: Bool) -> Style {
        guard style.background == .standard else { return style }
        guard hasFocus else { return style.adding(inactiveSelection.attributes) }
        return Style(attributes: style.attributes.subtracting(.dim).union(selection.attributes))
    }

    /// The theme for a background. Each colour can be read on it in the palettes of xterm, VTE and Windows Terminal, also
    /// where a terminal draws what is bold in the bright variant: on a light background bright colours vanish, so nothing
    /// is bold there that has a colour. No colour can be read on both, so that where the background is not known (nil) only
    /// what brings a background of its own has one.
    public init(background: Background? = .dark) {
        let colours = Colours(background)
        let strong: Style.Attributes = background == .light ? [] : .bold
        title = Style(attributes: .bold)
        header = Style(foreground: colours.accent, attributes: strong)
        text = .plain
        faint = Style(attributes: .dim)
        border = Style(attributes: .dim)
        selection = Style(attributes: .reverse)
        inactiveSelection = Style(attributes: .bold)
        quote = Style(attributes: .underline)
        // Black on yellow, and turned round too where there are no colours.
        match = Style(foreground: .brightYellow, background: .black, attributes: [.reverse, .underline])
        link = Style(foreground: colours.warm, attributes: background == nil ? .bold : [])
        dispute = Style(foreground: colours.alarm, attributes: strong)
        suggestion = Style(attributes: .italic)
        density = Style(attributes: .dim)
        densityInView = Style(foreground: colours.accent, attributes: strong)
        key = Style(foreground: colours.accent, attributes: strong)
        filter = Style(foreground: colours.warm, attributes: strong)
        error = Style(foreground: colours.alarm, attributes: strong)
        mistake = Style(foreground: .brightWhite, background: .red, attributes: [.bold, .underline])
    }

    /// What can be read on a background, by what it is for.
    private struct Colours {
        var accent: Color
        var warm: Color
        var alarm: Color

        init(_ background: Background?) {
            (accent, warm, alarm) =
                switch background {
                case .dark: (.cyan, .brightYellow, .brightRed)
                case .light: (.blue, .magenta, .red)
                case nil: (.standard, .standard, .standard)
                }
        }
    }
}
