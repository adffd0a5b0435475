import Languages
import Testing

@Suite struct DetectedLanguageTests {
    /// A sentence or two of news in each language, in our own words.
    static let sentences: [(code: String, text: String)] = [
        (
            "en",
            "The council met on Monday to hear what the residents of the harbour district had seen during the night."
        ),
        (
            "es",
            "El ministro anunció el martes que el gobierno investigará lo ocurrido frente al consulado la semana pasada."
        ),
        (
            "de",
            "Die Polizei teilte am Montag mit, dass zwei Menschen bei dem Brand in der Lagerhalle verletzt worden seien."
        ),
        (
            "fr",
            "Le maire a déclaré lundi que les habitants du quartier seraient relogés avant la fin de la semaine prochaine."
        ),
        (
            "pt",
            "O presidente da câmara disse na segunda-feira que as obras da ponte não começariam antes do próximo verão."
        ),
        (
            "it",
            "Il sindaco ha detto lunedì che gli abitanti del quartiere torneranno nelle loro case entro la fine del mese."
        ),
        ("tr", "Belediye başkanı pazartesi günü yaptığı açıklamada köprünün gelecek yaz yeniden açılacağını söyledi."),
        ("cs", "Starosta v pondělí uvedl, že se obyvatelé čtvrti budou moci vrátit do svých domovů až příští týden."),
        ("da", "Borgmesteren sagde mandag, at beboerne i kvarteret først kan vende hjem i løbet af den kommende uge."),
        (
            "sv",
            "Borgmästaren sade på måndagen att de boende i området inte får återvända hem förrän i slutet av nästa vecka."
        ),
        (
            "no",
            "Ordføreren sa mandag at beboerne i området ikke kan flytte hjem igjen før i slutten av neste uke, ifølge avisen."
        ),
        (
            "is",
            "Bæjarstjórinn sagði á mánudag að íbúar hverfisins gætu ekki snúið aftur heim fyrr en í lok næstu viku."
        ),
        ("ru", "Мэр сообщил в понедельник, что жители района смогут вернуться в свои дома не раньше следующей недели."),
        ("hi", "महापौर ने सोमवार को कहा कि इलाके के निवासी अगले सप्ताह से पहले अपने घरों में नहीं लौट सकेंगे।"),
        ("ja", "市長は月曜日、地区の住民が自宅に戻れるのは来週末になるとの見通しを明らかにした。"),
        ("ko", "시장은 월요일에 이 지역 주민들이 다음 주말까지는 집으로 돌아갈 수 없을 것이라고 말했다."),
        ("vi", "Thị trưởng cho biết hôm thứ Hai rằng cư dân của khu phố sẽ không thể trở về nhà trước cuối tuần tới."),
        ("ar", "قال رئيس البلدية يوم الاثنين إن سكان الحي لن يتمكنوا من العودة إلى منازلهم قبل نهاية الأسبوع المقبل."),
        ("zh", "市长星期一表示，该地区的居民最早要到下周末才能返回家中，调查仍在继续。"),
        (
            "uk",
            "Мер повідомив у понеділок, що мешканці району зможуть повернутися до своїх домівок не раніше наступного тижня."
        ),
    ]

    @Test(arguments: sentences)
    func `a sentence of news tells its language`(code: String, text: String) throws {
        let found = try #require(DetectedLanguage(text))
        #expect(found.language.code == code)
        #expect(found.share > 0.9)
        #expect(DetectedLanguage(utf8: Array(text.utf8)) == found)
    }

    @Test(arguments: ["", " ", "12 345", "Quito", "OK", "… — !?", "\u{0}\u{1}"])
    func `what is too short tells none`(text: String) {
        #expect(DetectedLanguage(text) == nil)
    }

    @Test func `a long text is cut before a whole character`() throws {
        let text = String(repeating: "Мэр сообщил в понедельник, что жители вернутся домой. ", count: 24_000)
        #expect(text.utf8.count > 1 << 20)
        #expect(try #require(DetectedLanguage(text)).language.code == "ru")
    }

    @Test func `bytes that are no UTF-8 have no language`() {
        let bytes = [UInt8](repeating: 0xE4, count: 200)
        #expect(DetectedLanguage(utf8: bytes) == nil)
    }
}

@Suite struct ForeignParagraphsTests {
    private let texts = Dictionary(uniqueKeysWithValues: DetectedLanguageTests.sentences.map { ($0.code, $0.text) })

    @Test func `a statement in Spanish stands out of an English article`() {
        let english = texts["en", default: ""]
        let paragraphs = [english, texts["es", default: ""], "Quito.", english]
        #expect(ForeignParagraphs.indices(of: paragraphs, in: .english) == [1])
    }

    @Test func `an article in one language has none`() {
        #expect(ForeignParagraphs.indices(of: [texts["en", default: ""], "Ja."], in: .english).isEmpty)
    }

    @Test(arguments: ["ru", "de", "ja"])
    func `a long paragraph in another language stands out, wherever its beginning is cut`(code: String) {
        let text = texts[code, default: ""]
        for start in 0..<4 {
            let paragraph = String(repeating: "x", count: start) + " " + String(repeating: text + " ", count: 12)
            #expect(ForeignParagraphs.indices(of: [paragraph], in: .english) == [0])
        }
    }

    @Test func `a long paragraph that quotes a sentence in another language is in that of the text`() {
        let english = String(repeating: texts["en", default: ""] + " ", count: 12)
        let german = texts["de", default: ""]
        #expect(ForeignParagraphs.indices(of: [german + " " + english, english + german], in: .english).isEmpty)
    }

    @Test func `an article that says to be English and is not is foreign throughout`() {
        let german = texts["de", default: ""]
        #expect(ForeignParagraphs.indices(of: [german, german], in: .english) == [0, 1])
    }
}

@Suite struct LanguageOfTextTests {
    @Test(arguments: DetectedLanguageTests.sentences)
    func `a text by itself is in the language that it is plainly in`(code: String, text: String) {
        #expect(Language.ofText(Array(text.utf8), stated: nil).code == code)
    }

    @Test(arguments: ["", "Quito, 27 de enero", "2026-01-27"])
    func `a text that does not tell is English`(text: String) {
        #expect(Language.ofText(Array(text.utf8), stated: nil) == .english)
    }

    @Test(arguments: [
        "O ministro viajou para Lisboa por estrada e voltou para o Porto na segunda.",
        "El tribunal superior va decidir que el judici comenci el mes que ve, segons el diari.",
        "O goberno galego anunciou onte que a ponte para o porto abrirá este verán por fin.",
    ])
    func `the neighbours of Spanish are not taken for it by the words that they share`(text: String) {
        #expect(Language.ofText(Array(text.utf8), stated: nil) != .spanish)
    }

    @Test func `what is stated counts`() {
        #expect(Language.ofText(Array("El lunes.".utf8), stated: "es-EC") == .spanish)
        #expect(Language.ofText(Array("El lunes.".utf8), stated: "?") == .english)
    }
}
