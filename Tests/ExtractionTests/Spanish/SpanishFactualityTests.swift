import Languages
import Testing

@testable import Extraction

@Suite struct `Whether a Spanish text tells something as having happened` {
    @Test(arguments: [
        ("Los agentes entraron en la sala.", EventMention.Modality.happened),
        ("Los agentes intentaron entrar en la sala.", .attempted), ("Trataron de entrar en la sala.", .attempted),
        ("El guardia impidió entrar a los agentes.", .attempted),
        ("Los agentes no entraron en la sala.", .negated), ("Nadie entró en la sala.", .negated),
        ("Se fue sin entrar en la sala.", .negated), ("Ningún agente entró en la sala.", .negated),
        ("Los agentes se negaron a entrar en la sala.", .negated),
        ("Los agentes entrarán en la sala el viernes.", .planned), ("Van a entrar en la sala.", .planned),
        ("Los agentes planean entrar en la sala.", .planned), ("Podrían entrar en la sala.", .possible),
        ("Quieren entrar en la sala.", .possible), ("Llegaron para entrar en la sala.", .possible),
        ("Pidió que los agentes entraran en la sala.", .possible),
        ("Si los agentes entran, sonará la alarma.", .possible),
        ("¿Entraron los agentes en la sala?", .possible), ("Los agentes entrarían en la sala.", .possible),
        ("Los agentes suelen entrar en la sala.", .generic), ("Lograron entrar en la sala.", .happened),
        ("Tras entrar en la sala, gritaron.", .happened), ("Gritaron después de entrar en la sala.", .happened),
        ("Los agentes volvieron a entrar en la sala.", .happened), ("Han entrado en la sala.", .happened),
    ])
    func `a verb is read by its form and by what governs it`(text: String, modality: EventMention.Modality) throws {
        #expect(try MarkedEvents(text, in: .spanish).first(.entry).modality == modality)
    }

    @Test(arguments: [
        ("El secretario fue detenido el lunes.", EventMention.Modality.happened),
        ("El secretario será detenido el lunes.", .planned), ("El secretario no fue detenido.", .negated),
        ("El secretario podría ser detenido.", .possible), ("El secretario ha sido detenido.", .happened),
        ("El secretario habría sido detenido.", .possible), ("Detenido el secretario en Loja", .happened),
    ])
    func `a participle is read by its auxiliary`(text: String, modality: EventMention.Modality) throws {
        #expect(try MarkedEvents(text, in: .spanish).first(.arrest).modality == modality)
    }

    @Test(arguments: [
        ("La marcha reunió a miles.", EventMention.Modality.happened),
        ("La marcha se celebrará en el muelle.", .planned),
        ("No hubo marcha.", .negated), ("La marcha no se celebró.", .negated),
        ("Los maestros convocaron una marcha.", .planned), ("Los maestros exigen una marcha.", .possible),
        ("El alcalde teme una marcha.", .possible), ("La próxima marcha partirá del puerto.", .planned),
        ("Una posible marcha preocupa al comercio.", .possible), ("Habló tras la marcha.", .happened),
    ])
    func `a noun is read by its attributes, its governor and its verb`(
        text: String, modality: EventMention.Modality
    ) throws {
        #expect(try MarkedEvents(text, in: .spanish).first(.protest).modality == modality)
    }

    @Test(arguments: [
        "El fiscal acusó al hombre de matar a su vecino.", "Fue condenado por el asesinato de su vecino.",
    ])
    func `what somebody is accused of is no further event`(text: String) throws {
        #expect(try MarkedEvents(text, in: .spanish).first(.violence).modality == .generic)
    }
}

@Suite struct `Spanish words that tell of something happening` {
    @Test(arguments: [
        "Un hombre ⟦mató⟧ a su vecino el lunes.", "Dos mineros ⟦murieron⟧ en el ⟦derrumbe⟧ de una mina.",
        "La policía ⟦detuvo⟧ a tres personas durante la ⟦protesta⟧.", "Los obreros del puerto iniciaron una ⟦huelga⟧.",
        "El río ⟦inundó⟧ el barrio y los bomberos ⟦evacuaron⟧ a cien familias.",
        "El ministro ⟦renunció⟧ y el presidente ⟦nombró⟧ a su sucesora.",
        "Las dos partes ⟦firmaron⟧ el ⟦acuerdo⟧.", "Los ⟦robos⟧ preocupan al barrio.", "El ⟦robo⟧ ocurrió de noche.",
        "Los vecinos de Loja hablaron entre ellos de parte del alcalde.",
        "El preso se ⟦fugó⟧ de la cárcel.",
    ])
    func `a form of a verb and a noun are found by accent and article`(marked: String) throws {
        let events = try MarkedEvents(marked, in: .spanish)
        #expect(events.news == events.expected)
    }

    @Test(arguments: [
        ("La policía mató a Rosa Lind el lunes.", EventKind.violence, "Rosa Lind"),
        ("Rosa Lind murió el lunes.", .violence, "Rosa Lind"),
        ("La muerte de Rosa Lind conmovió al barrio.", .violence, "Rosa Lind"),
        ("Rosa Lind fue detenida por Pedro Salas.", .arrest, "Rosa Lind"),
        ("El alcalde nombró a Rosa Lind.", .appointment, "Rosa Lind"),
    ])
    func `the person to whom it happens is told by a and de and by the passive`(
        text: String, kind: EventKind, name: String
    ) throws {
        #expect(try MarkedEvents(text, in: .spanish).focus(kind) == name)
    }

    @Test(arguments: [
        ("morir/muer/mur/muert", "murieron", TriggerWords.Form.past),
        ("detener/detien/detuv*", "detuviera", .subjunctive),
        ("detener/detien/detuv*", "detendrá", .future), ("atacar", "ataquen", .subjunctive),
        ("huir/huy", "huyó", .past),
        ("decir/dic/dij*/dich", "dijeron", .past), ("abrir/abr/abr/abiert", "abierta", .participle),
        ("robar", "robaría", .conditional), ("entrar", "entrando", .gerund), ("pedir/pid/pid", "pidió", .past),
        ("fugarse", "fugó", .past), ("fugarse", "fugarse", .base),
    ])
    func `a verb has the forms of its conjugation`(verb: String, word: String, form: TriggerWords.Form) {
        #expect(SpanishVerbForms.all(of: verb[...]).contains { $0.word == word && $0.form == form })
    }

    @Test func `every line of the table has a meaning of English`() {
        let names = Set(TriggerWords.shared.names)
        for line in SpanishTriggerTable.lines.split(separator: "\n") {
            let name = line.prefix { $0 != ":" }.split(separator: "_").joined(separator: " ")
            #expect(names.contains(name), "\(name)")
        }
    }
}
