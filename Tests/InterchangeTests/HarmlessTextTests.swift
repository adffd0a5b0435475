import Interchange
import Testing

@Suite struct `Harmless text` {
    @Test(arguments: [
        ("plain", "plain"),
        ("a\u{1B}[31mred", "a\u{FFFD}[31mred"),
        ("a\u{9B}31m", "a\u{FFFD}31m"),
        ("bell\u{7}", "bell\u{FFFD}"),
        ("nul\u{0}", "nul\u{FFFD}"),
        ("one\r\ntwo\tthree", "one\u{FFFD}\ntwo\tthree"),
        ("abc\u{202E}cba", "abc\u{FFFD}cba"),
        ("\u{2066}in\u{2069}", "\u{FFFD}in\u{FFFD}"),
        ("zero\u{200B}width", "zero\u{FFFD}width"),
        ("\u{FEFF}mark", "\u{FFFD}mark"),
        ("soft\u{AD}hyphen", "soft\u{FFFD}hyphen"),
        ("line\u{2028}end", "line\u{FFFD}end"),
        ("tag\u{E0041}", "tag\u{FFFD}"),
        ("a\u{200D}b", "a\u{FFFD}b"),
        ("left\u{200F}", "left\u{FFFD}"),
        ("👩\u{200D}🚒", "👩\u{200D}🚒"),
        ("می\u{200C}خواهم", "می\u{200C}خواهم"),
        ("שלום\u{200F}!", "שלום\u{200F}!"),
        ("é ü ñ 漢字 ½ – “”", "é ü ñ 漢字 ½ – “”"),
    ])
    func `keeps what stands for something`(text: String, harmless: String) {
        #expect(HarmlessText.text(text).unicodeScalars.elementsEqual(harmless.unicodeScalars))
    }

    @Test func `no character is lost or added, so that offsets stay right`() {
        for value in UInt32(0)..<0x3000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = "a" + String(scalar) + "b"
            #expect(HarmlessText.text(text).unicodeScalars.count == 3)
            #expect(HarmlessText.text(HarmlessText.text(text)) == HarmlessText.text(text))
        }
    }
}
