import Foundation
import Terminal
import Testing
import TimelineUI

/// The sixteen colours of a terminal as they come, and its background in both themes.
struct Palette: CustomTestStringConvertible {
    let testDescription: String
    let dark: UInt32
    let colours: [UInt32]

    func background(of theme: Theme.Background) -> UInt32 { theme == .dark ? dark : 0xFFFFFF }
    func foreground(of theme: Theme.Background) -> UInt32 { theme == .dark ? colours[7] : colours[0] }

    static let all = [
        Palette(
            testDescription: "xterm", dark: 0x000000,
            colours: [
                0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5, 0x7F7F7F, 0xFF0000,
                0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
            ]),
        Palette(
            testDescription: "VTE", dark: 0x171421,
            colours: [
                0x171421, 0xC01C28, 0x26A269, 0xA2734C, 0x12488B, 0xA347BA, 0x2AA1B3, 0xD0CFCC, 0x5E5C64, 0xF66151,
                0x33DA7A, 0xE9AD0C, 0x2A7BDE, 0xC061CB, 0x33C7DE, 0xFFFFFF,
            ]),
        Palette(
            testDescription: "Windows Terminal", dark: 0x0C0C0C,
            colours: [
                0x0C0C0C, 0xC50F1F, 0x13A10E, 0xC19C00, 0x0037DA, 0x881798, 0x3A96DD, 0xCCCCCC, 0x767676, 0xE74856,
                0x16C60C, 0xF9F1A5, 0x3B78FF, 0xB4009E, 0x61D6D6, 0xF2F2F2,
            ]),
    ]
}

/// WCAG 2: 1 for the same colour, 21 for black on white.
func contrast(_ one: UInt32, _ other: UInt32) -> Double {
    func luminance(_ colour: UInt32) -> Double {
        let parts = [16, 8, 0].map { shift -> Double in
            let part = Double(colour >> UInt32(shift) & 0xFF) / 255
            return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let (darker, lighter) = (min(luminance(one), luminance(other)), max(luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)
}

@Suite struct `Themes` {
    @Test(arguments: Theme.Background.allCases, Palette.all)
    func `each style can be read on its background, also where bold text is drawn brighter`(
        background: Theme.Background, palette: Palette
    ) {
        expectReadable(Theme(background: background), background, palette)
    }

    @Test(arguments: Theme.Background.allCases, Palette.all)
    func `where the background is not known, each style can be read on any`(
        background: Theme.Background, palette: Palette
    ) {
        expectReadable(Theme(background: nil), background, palette)
    }

    private func expectReadable(_ theme: Theme, _ background: Theme.Background, _ palette: Palette) {
        let styles = Mirror(reflecting: theme).children
        #expect(styles.count > 15)
        for (name, value) in styles {
            guard let style = value as? Style else {
                Issue.record("\(name ?? "") is no style")
                continue
            }
            let behind =
                style.background == .standard
                ? palette.background(of: background) : palette.colours[Int(style.background.rawValue)]
            for colour in foregrounds(of: style, background, palette) {
                #expect(contrast(colour, behind) >= 4.5, "\(name ?? "")")
            }
        }
    }

    /// As it is, and as terminals draw it that show bold text in the bright variant of its colour.
    private func foregrounds(of style: Style, _ background: Theme.Background, _ palette: Palette) -> [UInt32] {
        guard style.foreground != .standard else { return [palette.foreground(of: background)] }
        let number = Int(style.foreground.rawValue)
        let isBrightened = style.attributes.contains(.bold) && number < 8
        return [palette.colours[number]] + (isBrightened ? [palette.colours[number + 8]] : [])
    }

    @Test(arguments: [Theme.Background.dark, .light, nil])
    func `what is found, quoted, wrong or chosen is told apart without colour too`(background: Theme.Background?) {
        let theme = Theme(background: background)
        let looks = [theme.text, theme.faint, theme.quote, theme.match, theme.mistake, theme.selection]
        #expect(Set(looks.map(\.attributes.rawValue)).count == looks.count)
    }

    @Test func `the measure of contrast is that of WCAG`() {
        #expect(contrast(0x000000, 0xFFFFFF) == 21)
        #expect(contrast(0x777777, 0x777777) == 1)
        #expect(abs(contrast(0x767676, 0xFFFFFF) - 4.54) < 0.01)
    }
}
