internal import EventModel

extension TimexGrammar {
    /// What Portuguese says of time: the rules of Spanish over its own words, with examples of its own.
    public static let portuguese = TimexGrammar(
        words: PortugueseTimeWords.table,
        dates: [
            TimexRule.spanishCalendarDate.retold(
                [
                    "Foi na [terça-feira, 27 de janeiro|2026-01-27].", "Morreu em [3 de janeiro de 2019|2019-01-03].",
                    "Nasceu em [dois de outubro de dois mil e vinte|2020-10-02].",
                    "Foi preso em [janeiro de 2024|2024-01].",
                    "Foi em [março do ano passado|2025-03].",
                ], startingAlso: [.ordinal]),
            TimexRule.spanishNumericDate.retold(["Chegou em [27/01/2026|2026-01-27]."]),
            TimexRule.spanishYear.retold(["Foi em [2015|2015].", "Começou no [século XIX|18]."]),
            TimexRule.spanishDecade.retold(["Viveu nos [anos oitenta|198]."]),
            TimexRule.spanishSeason.retold(["Foi no [verão de 2019|2019-SU]."]),
            TimexRule.spanishQuarter.retold(["Cresceu no [primeiro trimestre de 2017|2017-Q1]."]),
            TimexRule.spanishHoliday.retold(["Chegou no [Natal de 2024|2024-12-25]."]),
            TimexRule.spanishWeekday.retold(
                [
                    "Morreu na [segunda-feira|2026-01-26].", "Morreu no [sábado passado|2026-01-24].",
                    "Viaja na [próxima segunda-feira|2026-02-02].", "Morreu na [quinta-feira passada|2026-01-22].",
                ], startingAlso: [.ordinal]),
            TimexRule.spanishDeictic.retold([
                "Chegou [ontem|2026-01-27].", "Chegou na [semana passada|2026-W04].", "Foi [este ano|2026].",
                "Sai no [mês que vem|2026-02].",
            ]),
            TimexRule.spanishDayPart.retold([
                "Foi na [madrugada de segunda-feira|2026-01-26TMO].", "Fala [esta tarde|2026-01-28TAF].",
                "Saiu [ontem de manhã|2026-01-27TMO].",
            ]),
            TimexRule.spanishModified.retold(["Foi no [início de 2019|2019]."]),
        ],
        others: [
            TimexRule.spanishSet.retold(["Corre [todos os dias|P1D]."]),
            TimexRule.spanishClock.retold(["Abriu às [9 da manhã|2026-01-28T09:00]."], startingAlso: [.ordinal]),
            TimexRule.spanishOffset.retold(["Morreu [há duas semanas|2026-W03]."]),
            TimexRule.spanishDuration.retold(["Durou [três dias|P3D]."]),
            TimexRule.spanishReference.retold(["Vive [agora|PRESENT_REF] ali."]),
        ],
        outlook: { EndingOutlook.portuguese.outlook(of: $0, in: $1) },
        continuation: { _, _, _ in nil },
        isBackground: { _, _ in false },
        speech: { _, _ in nil })
}

extension EndingOutlook {
    /// Portuguese: the endings of the simple past and of the future.
    static let portuguese = EndingOutlook(
        forward: "vai vão vamos será serão até prevê preveem espera esperam planeja",
        planned: "previsto prevista previstos previstas programado programada deveria poderia",
        back:
            "foi foram era eram houve havia tem têm fez fizeram disse disseram teve tiveram esteve estiveram deu deram viu viram pôs veio vieram",
        future: "rá rão rei remos", past: "ou eu iu aram eram iram ava avam ia iam")
}

extension TimexRule {
    /// The rule with the examples of another language that it reads too, and with what else the first word can be there.
    func retold(_ examples: [String], startingAlso more: [TimeWord.Kind] = []) -> TimexRule {
        TimexRule(
            name, explanation, examples: examples, starts: starts + more.filter { !starts.contains($0) }, read: read)
    }
}
