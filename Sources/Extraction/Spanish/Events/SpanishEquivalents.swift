/// Spanish words of news with English ones that mean the same, where the first six letters do not tell that already; by these
/// the words of an event told in two languages are found to be the same.
enum SpanishEquivalents {
    /// The stems of the English words by those of the Spanish ones.
    static let table: WordTable<UInt64> = {
        var table = WordTable<UInt64>()
        for pair in pairs.split(whereSeparator: \.isWhitespace) {
            let sides = pair.split(separator: "=")
            guard sides.count == 2 else { continue }
            table.insert(stem(sides[1], .english), for: stem(sides[0], .spanish))
        }
        return table
    }()

    private static func stem(_ word: Substring, _ language: StemLanguage) -> UInt64 {
        let bytes = Array(word.utf8)
        return ContentStems.cut(bytes, 0..<bytes.count, endings: language.endings)
    }

    private enum StemLanguage {
        case english, spanish

        var endings: [String] {
            self == .english
                ? ["ing", "ed", "es", "s"] : ["ciones", "amente", "mente", "os", "as", "es", "o", "a", "s"]
        }
    }

    private static let pairs = """
        abogado=lawyer acuerdo=agreement aduana=customs aeropuerto=airport agua=water alcalde=mayor alcaldesa=mayor alto=ceasefire amenaza=threat anuncio=announcement apoyo=support
        archivo=archive arma=weapon asesinato=murder asesinado=killed ataque=attack autoridades=authorities avión=plane ayuda=aid ayuntamiento=council banco=bank barco=ship
        barrio=neighbourhood bombero=firefighter bosque=forest buque=ship calle=street camión=truck campaña=campaign canciller=minister cárcel=prison carretera=road carta=letter
        casa=house centro=centre choque=crash ciudad=city ciudadano=citizen cierre=closure clínica=clinic coche=car colegio=school comercio=trade compañía=company condena=conviction
        consejo=council conductor=driver corte=court crecida=flood crisis=crisis cumbre=summit daño=damage decreto=decree defensa=defence delito=crime demanda=lawsuit denuncia=complaint
        derecho=right derrumbe=collapse desaparecido=missing desfile=parade despacho=office detención=arrest detenido=arrested detuvieron=arrested dinero=money dique=dam diputado=lawmaker
        disparo=shot disparó=shot disturbio=riot edificio=building ejército=army elección=election embajada=embassy embajador=ambassador empleado=employee empresa=company
        encuesta=poll enfermero=nurse enfermera=nurse entrada=entry entrar=enter escuela=school estación=station estadounidense=american excusa=apology explosión=explosion
        extranjero=foreign fábrica=factory fallo=ruling familia=family ferrocarril=railway fiscal=prosecutor fiscalía=prosecutor fuego=fire funcionario=official
        gasolina=fuel gobernador=governor gobierno=government guerra=war helicóptero=helicopter herido=injured hermano=brother hija=daughter hijo=son hombre=man
        hospital=hospital huelga=strike humo=smoke iglesia=church incendio=fire inmigración=immigration inundación=flood invierno=winter jefe=chief juez=judge jueza=judge juicio=trial
        juzgado=court ley=law libertad=freedom lluvia=rain madre=mother manifestación=demonstration manifestante=protester marcha=march mercado=market migratorio=immigration mina=mine minero=miner
        ministerio=ministry ministro=minister ministra=minister muelle=dock muerte=death muerto=dead mujer=woman multa=fine muro=wall negociación=negotiation negocio=business niño=child
        nota=note oficina=office orden=order pacto=pact padre=father país=country palacio=palace paro=strike parque=park partido=party pasajero=passenger pelea=fight periodista=journalist
        periódico=newspaper pescador=fisherman población=population pobre=poor policía=police portavoz=spokesman preso=prisoner presa=dam presidente=president presidenta=president prisión=prison
        protesta=protest proyecto=project pueblo=village puente=bridge puerta=door puerto=port quema=burn redada=raid reclamo=complaint reina=queen renuncia=resignation renunció=resigned rescate=rescue
        residente=resident reunión=meeting reunieron=meet rey=king río=river robo=theft ruta=route sala=hall salario=wage salud=health sede=headquarters seguridad=security sentencia=sentence
        sierra=mountain sindicato=union sismo=earthquake soldado=soldier sospechoso=suspect sueldo=pay taller=workshop techo=roof terremoto=earthquake testigo=witness tienda=shop tierra=land
        tirotear=shoot tiroteo=shooting trabajador=worker trabajo=work tren=train tribunal=court tregua=truce tropas=troops universidad=university vecino=resident vehículo=vehicle venta=sale
        vía=track viaje=trip víctima=victim video=video viento=wind vigilia=vigil visita=visit viuda=widow voto=vote votación=vote vuelo=flight
        guardia=guard agentes=agents cónsul=consul consulado=consulate baleado=shot mató=killed murió=died muere=dies detiene=arrests frontera=border mar=sea montaña=mountain
        museo=museum cuadro=painting pintura=painting ladrón=thief alarma=alarm enmascarado=masked encapuchado=masked personal=staff empleados=employees
        """
}
