internal import EventModel
internal import Foundation
internal import GRDB
internal import LibraryFiles

extension IndexWriter {
    /// Keeps the sketch of a new article.
    func add(_ sketch: TextSketch, of article: Article, _ key: Int64) throws {
        let rank = LikenessRank(article)
        // Where all are new, each is looked at for itself.
        let isBesideFormer = hasFormerSketches
        try run(
            "INSERT INTO sketch (article, day, tie, sketch) VALUES (?, ?, ?, ?)",
            [key, rank.day, rank.tie, Data(sketch.packed)])
        for band in sketch.bands {
            try run(
                "INSERT OR IGNORE INTO likeness (band, day, tie, article) VALUES (?, ?, ?, ?)",
                [band, rank.day, rank.tie, key])
            if isBesideFormer { try noteBand(band, of: key) }
        }
        sketchedArticles.insert(key)
    }

    func removeSketch(of key: Int64) throws {
        guard let (sketch, rank) = try sketch(of: key) else { return }
        for band in sketch.bands {
            try noteBand(band, of: key)
            try run(
                "DELETE FROM likeness WHERE band = ? AND day = ? AND tie = ? AND article = ?",
                [band, rank.day, rank.tie, key])
        }
        try run("DELETE FROM sketch WHERE article = ?", [key])
        sketchedArticles.remove(key)
    }

    /// Only who stands first in a band matters to the others in it.
    private func noteBand(_ band: Int64, of key: Int64) throws {
        let first: Int64? = try first(in: band)?["article"]
        if first == key { changedBands.insert(band) }
    }

    private func first(in band: Int64) throws -> Row? {
        try Row.fetchOne(
            statement("SELECT article, day, tie FROM likeness WHERE band = ? ORDER BY day, tie, article LIMIT 1"),
            arguments: [band])
    }

    private func sketch(of key: Int64) throws -> (TextSketch, (day: Int64, tie: Int64))? {
        let row = try Row.fetchOne(statement("SELECT sketch, day, tie FROM sketch WHERE article = ?"), arguments: [key])
        return row.map { (TextSketch(packed: Array($0["sketch"] as Data)), ($0["day"], $0["tie"])) }
    }

    /// Proposes originals anew for the articles that are new, and for those to which a new or former first one matters.
    func settleLikeness() throws {
        var keys = sketchedArticles
        for band in changedBands {
            keys.formUnion(
                try Int64.fetchAll(statement("SELECT article FROM likeness WHERE band = ?"), arguments: [band]))
        }
        (sketchedArticles, changedBands) = ([], [])
        hasFormerSketches = true
        for key in keys.sorted() {
            guard
                let row = try Row.fetchOne(statement("SELECT id, copyOf FROM article WHERE key = ?"), arguments: [key])
            else { continue }
            let original = try original(of: key)
            guard (row["copyOf"] as Int64?) != original else { continue }
            try noteArticle(row["id"])
            try run("UPDATE article SET copyOf = ? WHERE key = ?", [original, key])
        }
    }

    private func original(of key: Int64) throws -> Int64? {
        guard let (sketch, rank) = try sketch(of: key) else { return nil }
        var best: (day: Int64, tie: Int64, article: Int64)?
        for band in sketch.bands {
            guard let row = try first(in: band) else { continue }
            let candidate: (day: Int64, tie: Int64, article: Int64) = (row["day"], row["tie"], row["article"])
            guard candidate.article != key, (candidate.day, candidate.tie) < rank, best.map({ candidate < $0 }) ?? true,
                let other = try self.sketch(of: candidate.article)?.0, other.isNearCopy(of: sketch)
            else { continue }
            best = candidate
        }
        return best?.article
    }
}
