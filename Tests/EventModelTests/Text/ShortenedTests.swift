import EventModel
import Testing

@Suite struct `A text that is too long` {
    @Test(arguments: [
        ("Ferry stuck in ice", 40, "Ferry stuck in ice"), ("Ferry stuck in ice", 18, "Ferry stuck in ice"),
        ("Ferry stuck in ice", 17, "Ferry stuck in…"), ("Ferry stuck in ice", 15, "Ferry stuck in…"),
        ("Ferry stuck in ice", 14, "Ferry stuck…"), ("Ferry stuck, in ice", 13, "Ferry stuck…"),
        ("Donaudampfschifffahrt begins", 10, "Donaudamp…"),
        ("We met Donaudampfschifffahrtskapitäne", 20, "We met Donaudampfsc…"),
        ("北京的桥今天关闭了", 5, "北京的桥…"), ("  Ferry stuck  ", 11, "Ferry stuck"), ("", 5, ""), ("Ferry", 0, "…"),
    ])
    func `is cut before a word, and says that something is left out`(text: String, most: Int, shown: String) {
        #expect(text.shortened(to: most) == shown)
    }
}
