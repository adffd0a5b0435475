/// The words of temporal expressions in Spanish; accents and capitals do not count in a table of words.
enum SpanishTimeWords {
    static let table = table(
        starters: SpanishReader.holidayStarts, numbered: numbered, plain: plain, business: business)

    /// A table of words: those that begin holidays, those whose value is their place in a line divided by commas, those of one
    /// value, and words of business.
    static func table(
        starters: [String], numbered: [(TimeWord.Kind, String)], plain: [(TimeWord.Kind, Int16, String)],
        business: String
    ) -> WordTable<TimeWord> {
        var table = WordTable<TimeWord>()
        for word in starters { table[word] = TimeWord(kind: .starter) }
        for (kind, line) in numbered {
            for (index, words) in line.split(separator: ",").enumerated() {
                for word in words.split(separator: " ") where word != "-" {
                    table[String(word)] = TimeWord(kind: kind, value: Int16(index))
                }
            }
        }
        for (kind, value, line) in plain {
            for word in line.split(separator: " ") { table[String(word)] = TimeWord(kind: kind, value: value) }
        }
        for word in business.split(separator: " ") { table[String(word)] = TimeWord.business }
        return table
    }

    /// Words whose value is their place in the list, from 0; several words in one place mean the same.
    private static let numbered: [(TimeWord.Kind, String)] = [
        (
            .month,
            "-,enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre setiembre,octubre,noviembre,diciembre"
        ),
        (.monthShort, "-,ene,feb,mar,abr,may,jun,jul,ago,sep sept set,oct,nov,dic"),
        (.weekday, "-,lunes,martes,miércoles,jueves,viernes,sábado,domingo"),
        (.weekdayShort, "-,lun,mart,mié,jue,vie,sáb,dom"),
        (.weekdays, "-,-,-,-,-,-,sábados,domingos"),
        (.season, "primavera,verano,otoño,invierno"),
        (.quarterMark, "-,T1,T2,T3,T4"),
        (.unit, "-,minuto min,hora h hra,día,-,semana,quincena,-,mes,trimestre,año,década decenio,siglo,milenio"),
        (
            .units,
            "segundos seg,minutos mins,horas hrs hras hs,días,noches,semanas,quincenas,-,meses,trimestres,años,"
                + "décadas decenios,siglos,milenios"
        ),
        (
            .everyUnit,
            "-,-,-,diario diaria diariamente,-,semanal semanalmente,quincenal,-,mensual mensualmente,"
                + "trimestral trimestralmente,anual anualmente"
        ),
        (
            .cardinal,
            "cero,-,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,once,doce,trece,catorce,quince,dieciséis,"
                + "diecisiete,dieciocho,diecinueve,veinte,veintiuno veintiún veintiuna,veintidós,veintitrés,"
                + "veinticuatro,veinticinco,veintiséis,veintisiete,veintiocho,veintinueve,treinta"
        ),
        (
            .ordinal,
            "-,primero primer primera,segundo segunda,tercero tercer tercera,cuarto cuarta,quinto quinta,"
                + "sexto sexta,séptimo séptima,octavo octava,noveno novena,décimo décima"
        ),
        (.reference, "recientemente últimamente,ahora actualmente,pronto próximamente"),
    ]

    /// Words with the same value.
    private static let plain: [(TimeWord.Kind, Int16, String)] = [
        (.cardinal, 40, "cuarenta"), (.cardinal, 50, "cincuenta"), (.cardinal, 60, "sesenta"),
        (.cardinal, 70, "setenta"), (.cardinal, 80, "ochenta"), (.cardinal, 90, "noventa"),
        (.cardinal, 200, "doscientos doscientas"), (.cardinal, 300, "trescientos trescientas"),
        (.cardinal, 400, "cuatrocientos cuatrocientas"), (.cardinal, 500, "quinientos quinientas"),
        (.cardinal, 600, "seiscientos seiscientas"), (.cardinal, 700, "setecientos setecientas"),
        (.cardinal, 800, "ochocientos ochocientas"), (.cardinal, 900, "novecientos novecientas"),
        (.scale, 100, "cien ciento"), (.scale, 1000, "mil"), (.one, 1, "un uno una"),
        (.few, 0, "pocos pocas"), (.couple, 2, "par"), (.half, 0, "medio media"),
        (.several, 0, "algunos algunas varios varias muchos muchas numerosos numerosas unos unas"),
        (.the, 0, "el lo"), (.the, 1, "los"), (.the, 2, "la"), (.the, 3, "las"), (.of, 0, "de"), (.of, 1, "del"),
        (.at, 0, "a"), (.at, 1, "al"),
        (.this, 0, "este esta estos estas"), (.this, 1, "actual corriente presente curso"),
        (.that, 0, "ese esa esos esas aquel aquella aquellos aquellas"),
        (.last, -1, "último última últimos últimas"), (.past, -1, "pasado pasada pasados pasadas"),
        (.previous, -1, "anterior anteriores previo previa"), (.next, 1, "próximo próxima próximos próximas"),
        (.following, 1, "siguiente siguientes"), (.coming, 1, "viene entrante venidero venidera"),
        (.same, 0, "mismo misma"), (.each, 0, "cada"), (.each, 1, "todos todas"), (.other, 0, "otro otra"),
        (.per, 0, "por"), (.today, 0, "hoy"), (.today, -1, "ayer"), (.today, -2, "anteayer antier"),
        (.today, 1, "mañana"), (.tonight, -1, "anoche"), (.dayPart, 2, "tarde"), (.dayPart, 4, "noche"),
        (.dayPart, 6, "madrugada amanecer"), (.noon, 12, "mediodía"), (.noon, 24, "medianoche"),
        (.inside, 0, "en"), (.inside, 2, "durante"), (.inside, 1, "dentro"), (.from, 0, "desde entre"),
        (.until, 0, "hasta"),
        (.to, 0, "para"), (.and, 0, "y e"), (.or, 0, "o u"), (.than, 0, "que"), (.more, 0, "más"),
        (.less, 0, "menos"), (.ago, -1, "hace"), (.before, -1, "antes"), (.before, -2, "atrás"),
        (.later, 1, "después"), (.early, 0, "principios comienzos inicios mediados finales fines"),
        (.edge, 0, "fin"), (.about, 0, "aproximadamente alrededor cerca casi sobre hacia"),
        (.era, -1, "a.C."), (.era, 1, "d.C."), (.meridiem, 0, "am a.m."), (.meridiem, 12, "pm p.m."),
        (.zone, 1, "UTC GMT"), (.filler, 0, "calendario fiscal"),
    ]

    /// Words of which business reports are full.
    private static let business =
        "ganancias beneficios ingresos ventas analistas acciones dividendo dividendos facturación"
}
