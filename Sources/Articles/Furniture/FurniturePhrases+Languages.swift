internal import EventModel

/// The same in other languages, a table of our own making.
extension FurniturePhrase {
    static let otherLanguages: [FurniturePhrase] =
        all(
            .relatedHeadline, .label,
            [
                // German
                "lesen sie auch", "lesen sie dazu", "auch interessant", "mehr zum thema", "zum thema", "mehr dazu",
                "weiterlesen", "passend zum thema", "passend dazu", "das könnte sie auch interessieren", "meistgelesen",
                "neueste artikel", "weitere artikel", "weitere themen", "mehr aus", "empfohlene artikel",
                // French
                "lire aussi", "à lire aussi", "lire également", "à lire également", "voir aussi", "à voir aussi",
                "sur le même sujet", "les plus lus", "pour aller plus loin", "articles liés",
                // Spanish
                "lea también", "lee también", "leer también", "ver también", "le puede interesar", "te puede interesar",
                "más información", "noticias relacionadas", "lo más leído", "más noticias",
                // Portuguese
                "leia também", "leia mais", "veja também", "saiba mais", "mais lidas", "notícias relacionadas",
                // Italian
                "leggi anche", "leggi tutto", "potrebbe interessarti", "articoli correlati", "più letti",
                // Dutch
                "lees ook", "lees meer", "meer over", "meest gelezen", "gerelateerde artikelen",
                // Danish, Norwegian, Swedish
                "læs også", "læs mere", "les også", "les mer", "läs också", "läs mer", "läs även", "mest læste",
                "mest lest", "mest läst", "mer om",
                // Polish, Czech
                "czytaj także", "czytaj też", "zobacz także", "čtěte také", "přečtěte si", "související články",
                // Turkish, Russian, Indonesian
                "ilgili haberler", "читайте также", "baca juga", "simak juga",
            ])
        + all(
            .promotion, .whole,
            [
                "anzeige", "werbung", "teilen", "drucken", "kommentare", "abonnieren", "anmelden", "schlagwörter",
                "themen", "publicité", "partager", "imprimer", "commentaires", "s'abonner", "publicidad", "compartir",
                "imprimir", "comentarios", "suscríbete", "publicidade", "compartilhar", "comentários", "pubblicità",
                "condividi", "stampa", "advertentie", "delen", "annonce", "annonse", "annons", "del", "reklama",
                "sdílet", "udostępnij", "reklam", "реклама", "поделиться", "iklan",
            ])
        + all(
            .promotion, .label,
            ["schlagwörter", "stichwörter", "mots-clés", "etiquetas", "temas", "palavras-chave", "trefwoorden"])
        + all(
            .credit, .label,
            [
                "quelle", "quellen", "foto", "fotos", "bild", "bilder", "bildquelle", "bildrechte", "fotografía",
                "imagen", "fuente", "crédit", "crédit photo", "crédits", "photo", "imagem", "fonte", "bron", "beeld",
                "kilde", "källa", "zdroj", "źródło", "kaynak", "источник", "фото", "sumber", "ảnh", "nguồn",
            ])
        + all(
            .credit, .start,
            ["mit material von", "mit agenturmaterial", "mit informationen von", "© ", "alle rechte vorbehalten"])
        + all(
            .byline, .start,
            [
                "veröffentlicht am", "erschienen am", "aktualisiert am", "zuletzt aktualisiert", "publié le",
                "mis à jour le", "publicado el", "actualizado el", "publicado em", "atualizado em", "pubblicato il",
                "aggiornato il", "gepubliceerd op", "publisert", "sist oppdatert", "publicerad", "uppdaterad",
                "opublikowano", "опубликовано",
            ])
}
