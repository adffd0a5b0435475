extension SpanishWords {
    /// Words of the names of works, days, things.
    static let works = WordList(
        "works",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            acta
            acuerdo
            acuerdos
            batalla
            biblia
            campeonato
            campeonatos
            carta
            caso
            constitución
            convención
            convenio
            copa
            cumbre
            código
            declaración
            decreto
            día
            edición
            eurocopa
            feria
            festival
            final
            gala
            guerra
            guerras
            huracán
            informe
            juegos
            ley
            liga
            masacre
            mundial
            navidad
            novela
            olimpiadas
            olímpicos
            operación
            operativo
            pacto
            plan
            premio
            premios
            programa
            protocolo
            proyecto
            reforma
            revolución
            semana
            sinfonía
            tormenta
            torneo
            tratado
            trofeo
            vuelta
            ópera
            """)
}
