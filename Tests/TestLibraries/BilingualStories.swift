/// Two stories, each told in English and in Spanish, and three articles in languages that are not read.
public enum BilingualStories {
    /// The folder: ten articles that are read and three that are not.
    public static let files: [String: String] = Dictionary(
        uniqueKeysWithValues: (consulate + market + unread).map { ("articles/\($0.id).md", $0.file) })

    /// Those in English.
    public static let english = ["lakes-courier", "northern-wire", "twin-ledger", "andes-post", "harbor-times"]
    /// Those in Spanish.
    public static let spanish = ["diario-quito", "la-voz", "el-faro", "cronica", "la-gaceta"]
    /// Those that are not read.
    public static let others = ["kurier", "al-bayan", "asa-shimbun"]

    private struct Clipping {
        var id: String
        var title: String
        var published: String
        var language: String?
        var body: [String]

        var file: String {
            let stated = language.map { "language: \($0)\n" } ?? ""
            return "---\ntitle: \"\(title)\"\npublisher: \(id)\npublished: \(published)\n\(stated)---\n\n"
                + body.joined(separator: "\n\n") + "\n"
        }
    }

    private static let consulate = [
        Clipping(
            id: "lakes-courier", title: "Immigration agents try to enter Ecuador's consulate in Minneapolis",
            published: "2026-01-28",
            body: [
                "Two immigration agents tried to enter the consulate of Ecuador in Minneapolis on Tuesday, and staff closed the door on them.",
                "Ecuador sent a note of protest to the American embassy in Quito on Tuesday, foreign minister Gabriela Sommerfeld said.",
                "The city has been tense since federal agents shot Alex Pretti dead on Saturday.",
            ]),
        Clipping(
            id: "northern-wire", title: "Ecuador protests after agents try to enter consulate", published: "2026-01-28",
            body: [
                "Ecuador handed the American ambassador a note of protest on Tuesday after agents attempted to enter its consulate in Minneapolis.",
                "Gabriela Sommerfeld, the foreign minister, said that the consulate had been protected by its own staff.",
            ]),
        Clipping(
            id: "twin-ledger", title: "Nurse Alex Pretti shot dead by federal agents in Minneapolis",
            published: "2026-01-25",
            body: [
                "Federal agents shot and killed Alex Pretti, a nurse, in Minneapolis on Saturday.",
                "Hundreds of residents held a vigil for Alex Pretti on Saturday evening.",
            ]),
        Clipping(
            id: "diario-quito", title: "Agentes migratorios intentan entrar en el consulado de Ecuador en Minneapolis",
            published: "2026-01-28",
            body: [
                "Dos agentes migratorios intentaron entrar el martes en el consulado de Ecuador en Minneapolis, y el personal cerró la puerta.",
                "La canciller Gabriela Sommerfeld dijo que Ecuador entregó el martes una nota de protesta a la embajada de Estados Unidos.",
                "La ciudad vive días de tensión desde que agentes federales mataron a Alex Pretti el sábado.",
            ]),
        Clipping(
            id: "la-voz", title: "Matan a tiros al enfermero Alex Pretti en Minneapolis", published: "2026-01-25",
            body: [
                "Agentes federales mataron el sábado a Alex Pretti, un enfermero, en Minneapolis.",
                "Según los vecinos, no hubo aviso antes de los disparos.",
            ]),
    ]

    private static let market = [
        Clipping(
            id: "andes-post", title: "Three die in fire at San Telmo market", published: "2024-03-09",
            body: [
                "A fire destroyed the San Telmo market in Cuenca on Friday. Three traders were killed, the fire chief said.",
                "Residents had complained about the market's wiring for years.",
            ]),
        Clipping(
            id: "harbor-times", title: "Mayor of Cuenca resigns after market fire", published: "2024-03-13",
            body: [
                "Mayor Lucía Andrade resigned on Tuesday, four days after a fire destroyed the San Telmo market in Cuenca.",
                "Police arrested the market's manager, Raúl Cisneros, on Sunday.",
            ]),
        Clipping(
            id: "el-faro", title: "Incendio en el mercado San Telmo deja tres muertos", published: "2024-03-09",
            body: [
                "Un incendio destruyó el viernes el mercado San Telmo de Cuenca. Tres comerciantes murieron, informó el jefe de bomberos.",
                "Los vecinos se habían quejado durante años de los cables del mercado.",
            ]),
        Clipping(
            id: "cronica", title: "La policía detiene al administrador del mercado San Telmo", published: "2024-03-11",
            body: [
                "La policía detuvo el domingo a Raúl Cisneros, administrador del mercado San Telmo.",
                "El incendio del viernes destruyó el mercado, y la fiscalía investiga quién cerró las salidas.",
            ]),
        Clipping(
            id: "la-gaceta", title: "Renuncia la alcaldesa de Cuenca tras el incendio del mercado",
            published: "2024-03-13",
            body: [
                "La alcaldesa Lucía Andrade renunció el martes, cuatro días después del incendio que destruyó el mercado San Telmo.",
                "“No supe escuchar a los vecinos”, dijo Andrade.",
            ]),
    ]

    private static let unread = [
        Clipping(
            id: "kurier", title: "Beamte wollen in Ecuadors Konsulat in Minneapolis", published: "2026-01-28",
            body: [
                "Zwei Beamte der Einwanderungsbehörde versuchten am Dienstag, das Konsulat von Ecuador in Minneapolis zu betreten. Die Angestellten schlossen die Tür.",
                "Ecuador übergab der Botschaft der Vereinigten Staaten am Dienstag eine Protestnote, sagte die Außenministerin Gabriela Sommerfeld.",
            ]),
        Clipping(
            id: "al-bayan", title: "عملاء الهجرة يحاولون دخول قنصلية الإكوادور في مينيابوليس", published: "2026-01-28",
            body: [
                "حاول اثنان من عملاء الهجرة دخول قنصلية الإكوادور في مينيابوليس يوم الثلاثاء، لكن الموظفين أغلقوا الباب في وجههما.",
                "وسلمت الإكوادور مذكرة احتجاج إلى سفارة الولايات المتحدة يوم الثلاثاء، كما قالت وزيرة الخارجية.",
            ]),
        Clipping(
            id: "asa-shimbun", title: "移民局の職員がエクアドル領事館に入ろうとした", published: "2026-01-28",
            body: [
                "火曜日、ミネアポリスにあるエクアドル領事館に移民局の職員二人が入ろうとしたが、領事館の職員がドアを閉めた。",
                "エクアドルの外務大臣は、火曜日にアメリカ大使館に抗議の文書を渡したと述べた。",
            ]),
    ]
}
