extension SpanishWords {
    /// Given names with their familiar forms, one name a line.
    static let familiarForms = WordList(
        "familiarForms",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            Alberto Beto
            Alejandra Ale Sandra
            Alejandro Ale Álex
            Antonio Toño Toni
            Concepción Concha Conchita
            Dolores Lola
            Enrique Quique Kike
            Federico Fede
            Fernando Nando Fer
            Francisca Paca Paquita
            Francisco Paco Pancho Curro Fran Kiko
            Gabriela Gaby
            Guillermo Guille Memo
            Ignacio Nacho
            Isabel Isa Chabela
            Javier Javi
            Jesús Chucho
            Joaquín Quino
            Jorge Coque
            José Pepe Chepe
            Juan Juancho
            Luis Lucho
            Manuel Manolo Manu Lolo
            María Mari Maruja
            Mercedes Merche
            Miguel Migue Mike
            Pilar Pili
            Rafael Rafa
            Ramón Moncho
            Roberto Beto
            Rosario Charo
            Salvador Salva
            Santiago Santi
            Sebastián Sebas
            Vicente Chente
            """)
}
