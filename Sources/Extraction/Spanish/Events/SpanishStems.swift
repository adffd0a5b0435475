extension StemGrammar {
    /// Spanish; what has another stem in English is given the English one, so that words of both languages are one.
    static let spanish = StemGrammar(
        functionWords: """
            a al ante antes aquel aquella aquellos aunque bajo cada como con contra cual cuando cuya cuyo de del desde donde dos durante
            e el él ella ellas ellos en entre era eran es esa esas ese eso esos esta está están estaba estaban estas este esto estos estuvo
            fue fueron ha haber había habían habrá habría hace hacia han hasta hay hubo la las le les lo los luego más me mi mientras
            misma mismo muy nada ni no nos nuestra nuestro o otra otras otro otros para pero poco por porque puede pueden que qué quien
            quienes se sea ser será serán si sí sido sin sino sobre solo sólo son su sus tal también tampoco tan tanto te tener tiene
            tienen todo toda todos todas tras tu un una unas uno unos usted y ya yo dijo dice dijeron según afirmó señaló aseguró
            explicó informó añadió agregó indicó manifestó lunes martes miércoles jueves viernes sábado domingo enero febrero marzo
            abril mayo junio julio agosto septiembre octubre noviembre diciembre día días semana semanas mes meses año años hoy ayer
            mañana vez veces tiempo primera primero segundo parte nuevo nueva señor señora gran
            """,
        possessives: [], endings: SpanishGrammarWords.endings,
        equivalents: SpanishEquivalents.table)
}
