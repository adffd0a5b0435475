internal import Foundation

/// Codes of languages (ISO 639).
enum LanguageCode {
    /// `eng` for `en` and for `en-GB`; nil for what is no language.
    static func threeLetters(of tag: String) -> String? {
        Locale.Language(identifier: tag).languageCode?.identifier(.alpha3)
    }
}
