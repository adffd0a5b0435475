/// The words of temporal expressions in Portuguese. Prepositions that hold an article are what both are: `no` is `em`, `da` is
/// `de a`, which is 2 where a part of the day can follow.
enum PortugueseTimeWords {
    static let table = SpanishTimeWords.table(
        starters: ["natal", "véspera", "páscoa", "carnaval", "corpus"], numbered: numbered, plain: plain,
        business: "lucro lucros receita receitas vendas analistas ações dividendo dividendos faturamento")

    private static let numbered: [(TimeWord.Kind, String)] = [
        (.month, "-,janeiro,fevereiro,março,abril,maio,junho,julho,agosto,setembro,outubro,novembro,dezembro"),
        (.monthShort, "-,jan,fev,mar,abr,mai,jun,jul,ago,set,out,nov,dez"),
        (.weekday, "-,-,-,-,-,-,sábado,domingo"), (.weekdays, "-,-,-,-,-,-,sábados,domingos"),
        (.season, "primavera,verão,outono,inverno"), (.quarterMark, "-,T1,T2,T3,T4"),
        (.unit, "-,minuto min,hora h,dia,-,semana,quinzena,-,mês,trimestre,ano,década,século,milênio milénio"),
        (
            .units,
            "segundos seg,minutos,horas hs,dias,noites,semanas,quinzenas,-,meses,trimestres,anos,décadas,séculos,"
                + "milênios milénios"
        ),
        (
            .everyUnit,
            "-,-,-,diário diária diariamente,-,semanal semanalmente,quinzenal,-,mensal mensalmente,"
                + "trimestral trimestralmente,anual anualmente"
        ),
        (
            .cardinal,
            "zero,-,dois duas,três,quatro,cinco,seis,sete,oito,nove,dez,onze,doze,treze,quatorze catorze,quinze,"
                + "dezesseis dezasseis,dezessete dezassete,dezoito,dezenove dezanove,vinte,-,-,-,-,-,-,-,-,-,trinta"
        ),
        (
            .ordinal,
            "-,primeiro primeira,segundo segunda,terceiro terceira terça,quarto quarta,quinto quinta,sexto sexta,"
                + "sétimo sétima,oitavo oitava,nono nona,décimo décima"
        ),
        (.reference, "recentemente ultimamente,agora atualmente,brevemente"),
    ]

    private static let plain: [(TimeWord.Kind, Int16, String)] = [
        (.cardinal, 40, "quarenta"), (.cardinal, 50, "cinquenta"), (.cardinal, 60, "sessenta"),
        (.cardinal, 70, "setenta"), (.cardinal, 80, "oitenta"), (.cardinal, 90, "noventa"),
        (.cardinal, 200, "duzentos duzentas"), (.cardinal, 300, "trezentos trezentas"),
        (.cardinal, 500, "quinhentos quinhentas"), (.scale, 100, "cem cento"), (.scale, 1000, "mil"),
        (.one, 1, "um uma"), (.few, 0, "poucos poucas"), (.couple, 2, "par"), (.half, 0, "meio meia"),
        (.several, 0, "alguns algumas vários várias muitos muitas uns umas"), (.the, 0, "o"), (.the, 1, "os"),
        (.the, 2, "a"), (.the, 3, "as"), (.of, 0, "de"), (.of, 1, "do dos das"), (.of, 2, "da"), (.at, 1, "ao"),
        (.this, 0, "este esta estes estas neste nesta deste desta"), (.this, 1, "atual corrente"),
        (.that, 0, "esse essa nesse nessa aquele aquela naquele naquela daquele daquela"),
        (.last, -1, "último última últimos últimas"),
        (.past, -1, "passado passada passados passadas"), (.previous, -1, "anterior anteriores prévio"),
        (.next, 1, "próximo próxima próximos próximas"), (.following, 1, "seguinte seguintes"),
        (.coming, 1, "vem vindouro"),
        (.same, 0, "mesmo mesma"), (.each, 0, "cada"), (.each, 1, "todos todas"), (.other, 0, "outro outra"),
        (.per, 0, "por pela pelo"), (.today, 0, "hoje"), (.today, -1, "ontem"), (.today, -2, "anteontem"),
        (.today, 1, "amanhã"), (.dayPart, 0, "manhã"), (.dayPart, 2, "tarde"), (.dayPart, 4, "noite"),
        (.dayPart, 6, "madrugada"),
        (.inside, 0, "em no na nos nas"), (.inside, 1, "dentro"), (.inside, 2, "durante"), (.from, 0, "desde entre"),
        (.until, 0, "até"), (.to, 0, "para"), (.and, 1, "e"), (.or, 0, "ou"), (.than, 0, "que"), (.more, 0, "mais"),
        (.less, 0, "menos"), (.ago, -1, "há"), (.before, -1, "antes"), (.before, -2, "atrás"), (.later, 1, "depois"),
        (.early, 0, "início inícios começo meados final finais fins"), (.edge, 0, "fim"),
        (.about, 0, "aproximadamente cerca quase"), (.era, -1, "a.C."), (.era, 1, "d.C."), (.meridiem, 0, "am a.m."),
        (.meridiem, 12, "pm p.m."), (.zone, 1, "UTC GMT"), (.filler, 0, "fiscal"),
    ]

    /// Feasts of the Portuguese-speaking countries, the longer names first.
    static let feasts: [(String, Holiday)] = [
        ("véspera de natal", .fixed(month: 12, day: 24)), ("dia de natal", .fixed(month: 12, day: 25)),
        ("natal", .fixed(month: 12, day: 25)), ("domingo de páscoa", .easter(0)), ("páscoa", .easter(0)),
        ("dia do trabalho", .fixed(month: 5, day: 1)), ("dia do trabalhador", .fixed(month: 5, day: 1)),
        ("dia da mulher", .fixed(month: 3, day: 8)),
    ]
}
