/// The forms of Spanish verbs in which news is told: the third person, infinitive, gerund and participle.
///
/// A verb is written `infinitive`, or `infinitive/present/past/participle` with the stems that differ: `morir/muer/mur/muert`.
/// A past stem with a star is that of a strong past: `decir/dic/dij*/dich`.
struct SpanishVerbForms {
    private let infinitive: String
    private let stem: String
    private let present: String
    private let past: String
    private let isStrong: Bool
    private let participle: String

    /// The forms of a verb with what each is.
    static func all(of verb: Substring) -> [(form: TriggerWords.Form, word: String)] {
        let head = verb.prefix { $0 != "_" }
        let tail = String(verb.dropFirst(head.count))
        return SpanishVerbForms(head).forms.map { ($0.0, $0.1 + tail) }
    }

    private init(_ verb: Substring) {
        let parts = verb.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        infinitive = parts[0].hasSuffix("rse") ? String(parts[0].dropLast(2)) : parts[0]
        stem = String(infinitive.dropLast(2))
        present = parts.count > 1 && !parts[1].isEmpty ? parts[1] : stem
        let past = parts.count > 2 && !parts[2].isEmpty ? parts[2] : stem
        isStrong = past.hasSuffix("*")
        self.past = isStrong ? String(past.dropLast()) : past
        participle =
            parts.count > 3 ? parts[3] : stem + (infinitive.hasSuffix("ar") ? "ad" : "id")
    }

    private var forms: [(TriggerWords.Form, String)] {
        (infinitive.hasSuffix("ar") ? first : second) + shared
    }

    private var shared: [(TriggerWords.Form, String)] {
        let future = Self.futureStem(infinitive)
        return [(.base, infinitive)] + Self.clitics.map { (.base, infinitive + $0) }
            + [(.future, future + "á"), (.future, future + "án"), (.conditional, future + "ía")]
            + [(.conditional, future + "ían")] + ["o", "a", "os", "as"].map { (.participle, participle + $0) }
    }

    /// Verbs in -ar.
    private var first: [(TriggerWords.Form, String)] {
        let soft = Self.softened(present)
        let own: [(TriggerWords.Form, [String])] = [
            (.thirdPerson, [present + "a", present + "an"]), (.gerund, [stem + "ando", stem + "ándose"]),
            (.past, isStrong ? strong : [past + "ó", past + "aron"]), (.past, [stem + "aba", stem + "aban"]),
            (.subjunctive, [soft + "e", soft + "en", past + "ara", past + "aran", past + "ase", past + "asen"]),
        ]
        return own.flatMap { form, words in words.map { (form, $0) } }
    }

    /// Verbs in -er and -ir.
    private var second: [(TriggerWords.Form, String)] {
        let isVowel = "aeou".contains(past.last ?? "x")
        let (third, plural, gerund) = isVowel ? ("yó", "yeron", "yendo") : ("ió", "ieron", "iendo")
        let weak = [past + third, past + plural]
        let conditional = isStrong ? past : past + (isVowel ? "y" : "i")
        let open = isStrong ? (past.hasSuffix("j") ? "e" : "ie") : "e"
        let own: [(TriggerWords.Form, [String])] = [
            (.thirdPerson, [present + "e", present + "en"]),
            (.gerund, [(isStrong ? stem : past) + gerund]), (.past, isStrong ? strong : weak),
            (.past, [stem + "ía", stem + "ían"]),
            (.subjunctive, [present + "a", present + "an", conditional + open + "ra", conditional + open + "ran"]),
        ]
        return own.flatMap { form, words in words.map { (form, $0) } }
    }

    private var strong: [String] { [past + "o", past + (past.hasSuffix("j") ? "eron" : "ieron")] }

    /// `tendr-` for `tener`; the infinitive of most.
    private static func futureStem(_ infinitive: String) -> String {
        for (ending, stem) in [
            ("tener", "tendr"), ("poner", "pondr"), ("venir", "vendr"), ("salir", "saldr"), ("hacer", "har"),
            ("decir", "dir"),
        ] where infinitive.hasSuffix(ending) {
            return infinitive.dropLast(ending.count) + stem
        }
        return infinitive
    }

    /// The stem before `e`: `ataqu-`, `carg-u`, `avanc-`.
    private static func softened(_ stem: String) -> String {
        if stem.hasSuffix("c") { return stem.dropLast() + "qu" }
        if stem.hasSuffix("g") { return stem + "u" }
        return stem.hasSuffix("z") ? stem.dropLast() + "c" : stem
    }

    private static let clitics = ["se", "lo", "la", "los", "las", "le", "les"]
}
