/// Spanish words that decide where a title can begin and end.
enum SpanishTitleWords {
    /// Connectives at the start of a sentence that a title does without.
    static let connectives: WordTable<Bool> = """
        pero y además también entonces luego así ahora mientras asimismo finalmente posteriormente después incluso
        aunque entretanto
        """
    /// With these no title begins: they open a phrase or point back.
    static let badStarts: WordTable<Bool> = """
        de del en por con que y o pero es son era eran fue fueron será ha han había habían hay para desde ante bajo contra hacia
        sobre tras sin según mediante durante entre quien quienes cuyo cuya donde cuando mientras si porque aunque como ello esto eso
        ellos ellas se su sus le les lo me nos te mi tu yo nosotros usted ustedes ayer hoy mañana también después luego antes ya
        no ni aún todavía así además mismo misma al a este esta estos estas ese esa esos esas aquel aquella otro otra cual cuales
        él quedó resultó puede podría debe
        """
    /// With these no title ends.
    static let badEnds: WordTable<Bool> = """
        el la los las de del a al que y e o u en por con para un una unos unas su sus se le les lo es son era eran fue fueron ha han
        había habían ser sido estar está están será serán quien quienes cuyo cuya donde cuando mientras porque si aunque como desde
        hasta hacia ante bajo contra sobre tras sin según mediante durante entre no ni ya más muy este esta estos estas ese esa esos
        esas otro otra cada también además luego antes después mismo tan dijo dice afirmó aseguró señaló
        """
    /// Where a long clause may end, before a phrase.
    static let phrases: WordTable<Bool> =
        "en a por con de para tras desde durante sobre contra ante según mientras cuando porque bajo hacia hasta"
    /// Before a date, and left out with it.
    static let beforeTime: WordTable<Bool> =
        "el la los las en a del de desde hasta hacia durante por antes después tras pasado pasada próximo próxima este esta"
    /// Phrases of time that only hold on the day of publication.
    static let relative: WordTable<Bool> = "ayer hoy mañana anoche anteayer"
    /// Words of the speaker; what is said to somebody is no title.
    static let speakers: WordTable<Bool> =
        "yo nosotros mi mis nuestro nuestra nuestros nuestras me nos usted ustedes tú tu"
}
