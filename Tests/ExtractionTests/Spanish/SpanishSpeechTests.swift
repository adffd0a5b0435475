import Extraction
import Languages
import Testing

@Suite struct `Who says what in Spanish` {
    @Test(arguments: [
        ("<La policía> {dijo} que [el puente estaba cerrado].", AttributionRule.reportedSpeech),
        ("«[No firmaremos ese acuerdo]», {afirmó} <Elena Cordero>.", .quotationThenSpeaker),
        ("<Elena Cordero> {afirmó}: «[No firmaremos ese acuerdo]».", .speakerThenQuotation),
        ("“[El muelle ardió toda la noche]”, {explicó} <el jefe de bomberos>.", .quotationThenSpeaker),
        ("{Según} <el ministerio>, [tres personas murieron].", .accordingTo),
        ("[Tres personas murieron], {según} <el ministerio>.", .accordingTo),
        ("{De acuerdo con} <la fiscalía>, [el hombre huyó].", .accordingTo),
        ("[El puente sigue cerrado al tráfico], {informó} <la alcaldía>.", .trailingSpeaker),
    ])
    func `a verb of saying stands before or behind its speaker`(marked: String, rule: AttributionRule) {
        #expect(agrees(marked, rule: rule, in: .spanish), "\(marked)")
    }
}
