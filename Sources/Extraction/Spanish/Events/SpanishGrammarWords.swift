/// Small Spanish words that say how an event is told.
enum SpanishGrammarWords {
    static let articles: WordTable<Bool> =
        "el la los las un una unos unas lo al del este esta estos estas ese esa esos esas aquel aquella su sus otro otra otros otras cada ambos ambas"
    /// What is cut from a word, the first that fits.
    static let endings = ["ciones", "amente", "mente", "os", "as", "es", "o", "a", "s"]
    /// What stands before a noun.
    static let nominal: WordTable<Bool> =
        """
        el la los las un una unos unas al del este esta estos estas ese esa esos esas aquel aquella su sus otro otra otros
        otras cada ambos ambas ningún ninguna algún alguna algunos algunas varios varias muchos muchas de en tras por con sin
        contra durante para sobre según mediante ante desde hacia primer primera segundo segunda nuevo nueva gran mayor
        """
    static let attributes: WordTable<Bool> =
        """
        presunto presunta supuesto supuesta posible fallido fallida violento violenta próximo próxima último última masivo
        masiva pacífico pacífica multitudinario multitudinaria histórico histórica
        """
    static let prepositions: WordTable<Bool> =
        "a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras del al"
    static let of: WordTable<Bool> = "de del"
    static let to: WordTable<Bool> = "a al"
    static let by = WordHash.of("por")
    static let that = WordHash.of("que")
    static let condition = WordHash.of("si")
    static let being: WordTable<Bool> =
        "fue fueron es son ser sido siendo era eran será serán resultó resultaron quedó quedaron"
    static let negations: WordTable<Bool> = "no nunca jamás tampoco ni sin"
    static let nobody: WordTable<Bool> = "nadie ningún ninguna ninguno nada"
    static let clitics: WordTable<Bool> = "se le les lo la los las me nos te os"
    static let adverbs: WordTable<Bool> =
        """
        ya también aún todavía solo sólo siempre recientemente presuntamente supuestamente finalmente inmediatamente
        oficialmente formalmente luego después antes posteriormente gravemente mortalmente fatalmente así hoy ayer
        """
    static let auxiliaries: WordTable<Bool> =
        "ha han había habían hubo haber fue fueron es son era eran ser sido está están estaba estaban"
    /// What a condition of time opens behind it: "después de que".
    static let after: WordTable<Bool> = "después luego tras"
    /// Before an infinitive of what was done.
    static let afterwards: WordTable<Bool> = "tras al por"
    /// Between a governor and its infinitive.
    static let links: WordTable<Bool> = "a de en que"
    static let verbStops: WordTable<Bool> =
        "y e o u pero que quien quienes cuando donde mientras porque aunque como si dijo según"
    static let legal: WordTable<Bool> =
        """
        acusado acusada acusados acusan acusa acusó cargo cargos culpable culpables condenado condenada condenados condenó
        sospechoso sospechosa sospechosos imputado imputada imputados procesado procesada delito delitos juicio juzgado
        investigado investigada investigan investiga investigación sentenciado absuelto presuntos
        """

    /// Which form of a verb an auxiliary is.
    static let auxiliaryForms: WordTable<TriggerWords.Form> = {
        var table = WordTable<TriggerWords.Form>()
        let lists: [(TriggerWords.Form, String)] = [
            (
                .past,
                "fue fueron era eran había habían hubo ha han he es son está están estaba estaban estuvo quedó quedaron"
            ),
            (.past, "resultó resultaron sigue siguen seguía es"),
            (.future, "será serán habrá habrán estará estarán quedará"),
            (.conditional, "sería serían habría habrían estaría podría podrían debería puede pueden debe deben"),
            (.subjunctive, "sea sean fuera fueran haya hayan hubiera hubieran hubiese"), (.base, "ser haber estar"),
            (.participle, "sido estado"),
        ]
        for (form, words) in lists {
            for word in words.split(separator: " ") { table[String(word)] = form }
        }
        return table
    }()

    /// What governs an infinitive or a clause says of it.
    static let governors = table([
        (
            .attempted,
            """
            intenta intentan intentó intentaron intentaba intentaban intentar intentando intento intentos trató trataron trata
            tratan trataba trataban tratar tratando pretendió pretendieron pretendía pretendían buscó buscaron procuró
            impidió impidieron impedir evitó evitaron frustró
            """
        ),
        (
            .planned,
            """
            va van iba iban planea planean planeaba planeó prevé prevén previsto prevista previsto espera esperan decidió
            decidieron decide acordó acordaron acuerda promete prometió prometieron prepara preparan plan planes dispuesto
            comprometió comprometieron anunció anuncia programado programada
            """
        ),
        (
            .possible,
            """
            quiere quieren quería querían quiso desea desean puede pueden podrá podrán podría podrían pudo pudiera debe deben debería
            deberían pide piden pidió pidieron exige exigen exigió exigieron ordenó ordena ordenar llamó invitó instó insta solicita solicitó
            propone propuso teme temen temía amenaza amenazan amenazó amenazaron amenaza riesgo peligro posibilidad capaz permite permitió permitir
            recomendó autoriza autorizó derecho necesita necesitan hay tiene tienen tenía quería ganas sugirió considera estudia busca buscan
            """
        ),
        (
            .happened,
            """
            logró lograron logra logran consiguió consiguieron volvió volvieron comenzó comenzaron comienza empezó empezaron empieza
            llegó llegaron acaba acaban acababa acabó terminó terminaron obligó obligaron ayudó ayudaron hizo hicieron vieron
            vio pasó procedió procedieron permitió
            """
        ),
        (
            .negated,
            "negó negaron niega niegan rechazó rechazaron evita evitan dejó descartó descartan renunció desmintió"
        ),
    ])

    /// What an attribute says of its noun.
    static let nounAttributes = table([
        (
            .planned,
            "próximo próxima próximos próximas previsto prevista previstas programado programada futura futuro inminente"
        ),
        (.possible, "posible posibles eventual potencial hipotético hipotética"),
        (.attempted, "fallido fallida frustrado frustrada"),
        (.negated, "cancelada cancelado suspendida suspendido desconvocada"),
    ])

    /// What the verb or noun says of which a noun is the object.
    static let nounGovernors = table([
        (.attempted, "intento intentos tentativa"),
        (
            .planned,
            "convoca convocan convocó convocaron convocar plan planes planea planean prepara preparan anuncia convocatoria"
        ),
        (
            .possible,
            """
            pide piden pidió pidieron exige exigen exigió exigieron teme temen temor riesgo peligro amenaza amenazan amenazó quiere
            quieren posibilidad evitar prevenir impedir llamado propone propuso busca buscan alerta simulacro estudia solicita solicitó
            """
        ),
        (.negated, "descarta descartó descartaron evitó evitaron niega negó negaron rechaza desmintió"),
    ])

    /// The endings of strong past forms: `detuvo`, `dijo`, `hizo`, `puso`.
    static let strongPast = ["tuvo", "dijo", "hizo", "puso", "vino", "dujo", "trajo", "jo", "vo"].map { Array($0.utf8) }

    /// Whether the last vowel of a word has an accent and stands last, or before an `n`.
    static func hasFinalAccent(_ word: ArraySlice<UInt8>) -> Bool {
        var end = word.endIndex
        if end > word.startIndex, word[end - 1] == 0x6E { end -= 1 }
        return end - word.startIndex >= 2 && word[end - 2] == 0xC3 && [0xA1, 0xA9, 0xAD, 0xB3].contains(word[end - 1])
    }

    /// Whether a word ends as a past tense does: `-ó`, `-aron`, `-ieron`.
    static func isPast(_ word: ArraySlice<UInt8>) -> Bool {
        pasts.contains { word.count > $0.count + 1 && word.suffix($0.count).elementsEqual($0) }
    }

    private static let pasts = ["ó", "aron", "ieron", "eron"].map { Array($0.utf8) }

    /// The tense that the ending of a word tells: `-rá`, `-rán` and `-ría`, `-rían`.
    static func tense(of word: ArraySlice<UInt8>) -> TriggerWords.Form? {
        for (ending, form) in tenses where word.count > ending.count + 1 {
            if word.suffix(ending.count).elementsEqual(ending) { return form }
        }
        return nil
    }

    private static let tenses: [([UInt8], TriggerWords.Form)] = {
        let endings: [(String, TriggerWords.Form)] = [
            ("rá", .future), ("rán", .future), ("ría", .conditional), ("rían", .conditional),
        ]
        return endings.map { (Array($0.0.utf8), $0.1) }
    }()

    private static func table(_ lists: [(EventMention.Modality, String)]) -> WordTable<EventMention.Modality> {
        var table = WordTable<EventMention.Modality>()
        for (modality, words) in lists {
            for word in words.split(whereSeparator: \.isWhitespace) { table[String(word)] = modality }
        }
        return table
    }
}
