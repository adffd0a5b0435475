// CLD2's own header uses size_t and NULL without including what declares them.
#include <cstdio>
#include <cstring>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include "ccld2.h"

extern "C" ccld2_result ccld2_detect(const char *text, int length) {
    ccld2_result result;
    memset(&result, 0, sizeof result);
    CLD2::CLDHints hints = {NULL, NULL, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    CLD2::Language languages[3] = {CLD2::UNKNOWN_LANGUAGE, CLD2::UNKNOWN_LANGUAGE, CLD2::UNKNOWN_LANGUAGE};
    int percents[3] = {0, 0, 0};
    double scores[3];
    int bytes = 0, valid = 0;
    CLD2::ExtDetectLanguageSummaryCheckUTF8(
        text, length, true, &hints, 0, languages, percents, scores, NULL, &bytes, &result.is_reliable, &valid);
    if (valid < length) {
        result.is_reliable = false;
        return result;
    }
    for (int i = 0; i < 3; i++) {
        if (languages[i] == CLD2::UNKNOWN_LANGUAGE) continue;
        strncpy(result.shares[i].code, CLD2::LanguageCode(languages[i]), sizeof result.shares[i].code - 1);
        result.shares[i].percent = percents[i];
    }
    return result;
}

extern "C" const char *ccld2_name(const char *code) {
    CLD2::Language language = CLD2::GetLanguageFromName(code);
    return language == CLD2::UNKNOWN_LANGUAGE ? "" : CLD2::LanguageName(language);
}
