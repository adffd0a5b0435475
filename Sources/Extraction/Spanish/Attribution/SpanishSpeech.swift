extension SpeechGrammar {
    /// Spanish.
    static let spanish = SpeechGrammar(
        cues: CueVerbs.table(plain: plain, addressed: addressed, weak: weak), nouns: nouns,
        stops: """
            y e pero porque aunque mientras cuando donde si salvo desde que quien quienes cuyo cuya como es son era eran fue fueron ser
            sido después antes hasta entonces
            """,
        between: """
            también luego entonces ha han había habían primero antes anteriormente públicamente inicialmente inmediatamente incluso todavía
            solo simplemente además hoy ayer ahora ya nunca recientemente siempre se le les lo nos no
            """, adverbEnding: Array("mente".utf8), that: WordHash.of("que"),
        according: [["según"], ["de", "acuerdo", "con"], ["de", "acuerdo", "a"], ["a", "juicio", "de"]].map {
            $0.map { WordHash.of($0) }
        },
        pronouns: "él ella ellos ellas", plural: "ellos ellas",
        determiners: """
            el la los las un una unos unas dos tres cuatro cinco seis varios varias algunos algunas muchos muchas su sus nuestro nuestra otro
            otra ambos ambas
            """,
        articles: "un una", saying: "dijo dicen dice dijeron", on: "el este",
        times: "el este la pasado en durante tras",
        clausePrepositions: "en a al durante por sobre tras hacia mediante",
        nounPrepositions: "de del para en desde con al",
        isInverted: true)

    private static let plain = """
        aclaró admitió advirtió afirma afirman afirmó afirmaron agrega agregó añade añadió anunció anunciaron apuntó argumentó asegura
        aseguran aseguró aseguraron aseveró comentó confirmó confirmaron contestó declaró declararon denunció denunciaron denuncia destacó
        detalló dice dicen dijo dijeron enfatizó explica explicó explicaron exclamó expresó expuso indica indicó indicaron informa informó
        informaron insiste insistió lamentó manifestó manifestaron matizó mencionó negó niega precisó puntualizó recalcó reconoció recordó
        reiteró relató replicó respondió resaltó reveló señala señaló señalaron sostiene sostuvo sostuvieron subraya subrayó testificó tuiteó zanjó
        """
    private static let addressed = "contó cuenta pidió avisó prometió recomendó"
    private static let weak = """
        cree creen creyó considera consideran consideró opina opinó piensa piensan estima estiman estimó calcula calculan calculó sugiere
        sugirió reporta reportó reportaron muestra muestran mostró concluye concluyó constata prevé predijo espera esperan teme temen temía
        escribe escribió pregunta preguntó alega alegó alegan relata revela supo sabe acepta aceptó promete diciendo afirmando señalando
        """

    private static let nouns: WordTable<Bool> = {
        var table: WordTable<Bool> = """
            ministerio policía autoridades informe informes comunicado gobierno empresa compañía testigo testigos fuente fuentes agencia familia
            familiares abogados fiscales fiscalía tribunal corte documentos departamento portavoz vocero vocera estación diario periódico
            oficina ejército marina consejo comité comisión organización grupo grupos partido sindicato asociación iglesia hospital médicos
            universidad escuela banco firma junta administración parlamento congreso senado régimen rebeldes milicia manifestantes
            activistas vecinos residentes pobladores sobrevivientes observadores analistas economistas expertos científicos
            investigadores bomberos rescatistas paramédicos soldados comandantes diplomáticos embajada consulado estudio encuesta carta
            denuncia demanda canal cadena emisora revista semanario prensa medios boletín funcionarios colegas amigos padres madre padre
            hermano hermana hijo hija esposa esposo viuda maestra alumnos estudiantes trabajadores empleados personal pasajeros
            conductores dueño dueños agricultores pescadores fundación instituto presidente presidenta ministro ministra alcalde alcaldesa
            gobernador gobernadora senador senadora críticos partidarios legisladores jueces jurado hombre mujer hombres mujeres gente
            personas cancillería ayuntamiento alcaldía municipio prefectura secretaría defensoría texto dirección
            """
        for words in [SpanishWords.roles, SpanishWords.kinship, SpanishWords.titles] {
            words.forEachHash { table.insert(true, for: $0) }
        }
        return table
    }()
}
