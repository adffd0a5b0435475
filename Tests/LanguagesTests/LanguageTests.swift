import Languages
import Testing

@Suite struct LanguageTests {
    @Test(arguments: [
        ("en", "en"), ("en-US", "en"), ("EN_gb", "en"), ("zh-Hant-TW", "zh"), ("nb-NO", "no"), ("nn", "no"),
        ("iw", "he"),
        ("spa", "es"), ("deu", "de"), ("es-419", "es"), ("de-1996", "de"), ("en_US.UTF-8", "en"),
    ])
    func `a tag names the language of its first part`(tag: String, code: String) throws {
        #expect(try #require(Language(tag: tag)).code == code)
    }

    @Test(arguments: ["", "e", "english", "x-klingon", "12", "und", "-en", "é", "utf-8", "UTF-16"])
    func `what does not begin with two or three letters names none`(tag: String) {
        #expect(Language(tag: tag) == nil)
    }

    @Test(arguments: [("de", "German"), ("es", "Spanish"), ("en", "English"), ("ja", "Japanese"), ("zzz", "zzz")])
    func `a language has an English name`(code: String, name: String) throws {
        #expect(try #require(Language(tag: code)).englishName == name)
    }

    @Test func `English is read, German is not`() throws {
        #expect(Language.english.isRead)
        #expect(try #require(Language(tag: "de")).isRead == false)
    }
}

@Suite struct LanguageDefaultsTests {
    private let german = Language(tag: "de")
    private let spanish = Language(tag: "es")

    @Test func `the library's own word counts most`() {
        let defaults = LanguageDefaults(library: spanish, texts: [("Bote", german), ("Bote", german)])
        #expect(defaults.language(publisher: "Bote") == spanish)
    }

    @Test func `else the publisher's, else that of most texts`() {
        let defaults = LanguageDefaults(
            library: nil, texts: [("Bote", german), ("Diario", spanish), ("Heraldo", spanish), (nil, nil)])
        #expect(defaults.language(publisher: "Bote") == german)
        #expect(defaults.language(publisher: "Nobody") == spanish)
        #expect(defaults.language(publisher: nil) == spanish)
    }

    @Test func `where nothing is known it is English`() {
        #expect(LanguageDefaults(library: nil, texts: []).language(publisher: "Bote") == .english)
    }

    @Test func `equal numbers have one answer, whatever the order`() {
        let texts: [(publisher: String?, language: Language?)] = [("A", german), ("A", spanish)]
        let forward = LanguageDefaults(library: nil, texts: texts).language(publisher: "A")
        let backward = LanguageDefaults(library: nil, texts: texts.reversed()).language(publisher: "A")
        #expect(forward == backward)
    }
}
