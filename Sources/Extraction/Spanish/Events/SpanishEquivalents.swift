/// Spanish words of news with English ones that mean the same, where the first six letters do not tell that already; by these
/// the words of an event told in two languages are found to be the same.
enum SpanishEquivalents {
    /// The stems of the English words by those of the Spanish ones.
    static let table: WordTable<UInt64> = {
        var table = WordTable<UInt64>()
        for pair in stems { table.insert(pair.english, for: pair.spanish) }
        return table
    }()

    /// The stems of each pair.
    static let stems: [(spanish: UInt64, english: UInt64)] = pairs.split(whereSeparator: \.isWhitespace).map { pair in
        let sides = pair.split(separator: "=").map { Array($0.utf8) }
        let endings = [SpanishGrammarWords.endings, GrammarWords.endings]
        let stems = zip(sides, endings).map { ContentStems.cut($0, 0..<$0.count, endings: $1) }
        return (stems[0], stems[1])
    }

    private static let pairs = """
        abogado=lawyer acuerdo=agreement aduana=customs aeropuerto=airport agua=water alcalde=mayor alcaldesa=mayor amenaza=threat anuncio=announcement apoyo=support
        arma=weapon asesinato=murder ataque=attack autoridades=authorities avión=plane ayuda=aid ayuntamiento=council banco=bank barco=ship
        barrio=neighbourhood bombero=firefighter bosque=forest buque=ship calle=street camión=truck campaña=campaign canciller=minister cárcel=prison carretera=road carta=letter
        centro=centre choque=crash ciudad=city cierre=closure coche=car colegio=school comercio=trade condena=conviction
        consejo=council conductor=driver corte=court crecida=flood cumbre=summit decreto=decree defensa=defence delito=crime demanda=lawsuit denuncia=complaint
        derecho=right derrumbe=collapse desaparecido=missing desfile=parade despacho=office detención=arrest detenido=arrested detuvieron=arrested dinero=money dique=dam diputado=lawmaker
        disparo=shot disparó=shot disturbio=riot edificio=building ejército=army elección=election embajada=embassy empleado=employee empresa=company
        encuesta=poll enfermero=nurse enfermera=nurse entrada=entry entrar=enter escuela=school estación=station estadounidense=american excusa=apology
        extranjero=foreign fábrica=factory fallo=ruling familia=family ferrocarril=railway fiscal=prosecutor fiscalía=prosecutor fuego=fire funcionario=official
        gasolina=fuel gobernador=governor gobierno=government guerra=war herido=injured hermano=brother hombre=man
        huelga=strike humo=smoke iglesia=church incendio=fire inmigración=immigration inundación=flood invierno=winter jefe=chief juez=judge jueza=judge juicio=trial
        juzgado=court ley=law libertad=freedom lluvia=rain madre=mother manifestación=demonstration mercado=market migratorio=immigration mina=mine
        muelle=dock muerte=death muerto=dead mujer=woman multa=fine muro=wall negociación=negotiation niño=child
        nota=note oficina=office orden=order padre=father país=country palacio=palace parque=park partido=party pasajero=passenger pelea=fight periodista=journalist
        pescador=fisherman población=population pobre=poor policía=police portavoz=spokesman preso=prisoner prisión=prison
        proyecto=project pueblo=village puente=bridge quema=burn redada=raid reclamo=complaint reina=queen renuncia=resignation renunció=resigned rescate=rescue
        reunión=meeting reunieron=meet rey=king río=river robo=theft ruta=route sala=hall salario=wage salud=health sede=headquarters seguridad=security
        sierra=mountain sindicato=union sismo=earthquake soldado=soldier sospechoso=suspect sueldo=pay taller=workshop techo=roof terremoto=earthquake testigo=witness tienda=shop tierra=land
        tirotear=shoot tiroteo=shooting trabajador=worker tren=train tribunal=court tregua=truce tropas=troops vecino=resident vehículo=vehicle venta=sale
        vía=track viaje=trip video=video viento=wind vigilia=vigil viuda=widow voto=vote votación=vote vuelo=flight
        guardia=guard baleado=shot mató=killed murió=died muere=dies detiene=arrests frontera=border mar=sea montaña=mountain
        museo=museum cuadro=painting pintura=painting ladrón=thief enmascarado=masked encapuchado=masked empleados=employees
        """
}
