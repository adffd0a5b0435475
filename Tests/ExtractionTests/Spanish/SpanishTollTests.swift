import EventModel
import Languages
import Testing

@testable import Extraction

@Suite struct `How many a Spanish text counts` {
    @Test(arguments: [
        ("Tres comerciantes murieron el lunes.", "killed", "3"), ("La explosión mató a 12 personas.", "killed", "12"),
        ("Al menos 20 personas fueron detenidas en el puerto.", "arrested", ">=20"),
        ("La policía detuvo a más de 300 manifestantes.", "arrested", ">300"),
        ("El choque dejó siete heridos.", "injured", "7"),
        ("El lunes 12 murió el alcalde.", "killed", nil), ("En 2019 murió el poeta.", "killed", nil),
        ("Murió a los 84 años.", "killed", nil), ("La policía detuvo al 12 por ciento.", "arrested", nil),
        ("La policía detuvo al 12 % de ellos.", "arrested", nil), ("Fue detenido por dos agentes.", "arrested", nil),
        ("El incendio mató el miércoles a siete personas.", "killed", "7"),
        ("El incendio mató a por lo menos 20 personas.", "killed", ">=20"),
    ])
    func `the number stands beside the verb, with what bounds it`(text: String, property: String, value: String?) {
        let article = Article(
            id: "diario", headline: "Titular", published: nil, language: "es",
            paragraphs: [Paragraph(ordinal: 1, text: text)])
        let story = StoryText(article, in: .spanish)
        let claims = ClaimFinder(story).claims(of: Array(story.mentions.indices))
        #expect(claims.first { $0.property == property }?.value == value)
    }
}
