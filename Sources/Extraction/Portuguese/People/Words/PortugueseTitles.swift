extension PortugueseWords {
    /// Offices and ranks before names.
    static let titles = WordList(
        "titles",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            agente
            almirante
            cabo
            candidata
            candidato
            capitão
            chanceler
            chefe
            comandante
            coronel
            cônsul
            delegada
            delegado
            deputada
            deputado
            desembargador
            diretor
            diretora
            embaixador
            embaixadora
            ex-presidente
            general
            governador
            governadora
            juiz
            juíza
            líder
            major
            ministra
            ministro
            porta-voz
            prefeita
            prefeito
            presidenta
            presidente
            primeira
            primeiro
            procurador
            procuradora
            reitor
            reitora
            sargento
            secretária
            secretário
            senador
            senadora
            tenente
            técnico
            vereador
            vereadora
            vice-presidente
            """)
}
