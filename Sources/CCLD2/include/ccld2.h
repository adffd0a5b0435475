// The language of a text, as CLD2 sees it. CLD2 is C++ and can be called from here only.
#ifndef CCLD2_H
#define CCLD2_H

#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif

// One of the languages of a text: its code (such as "en" or "zh-Hant", empty where there is none) and its share of the
// letters in per cent.
typedef struct {
    char code[12];
    int percent;
} ccld2_share;

// What was found: up to three languages, the largest share first, and whether CLD2 calls the first one reliable.
typedef struct {
    ccld2_share shares[3];
    bool is_reliable;
} ccld2_result;

// Detects the languages of plain text. What is no UTF-8 has no language.
ccld2_result ccld2_detect(const char *text, int length);

// The English name of a language by its code, in capitals; an empty text where it is not known.
const char *ccld2_name(const char *code);

#ifdef __cplusplus
}
#endif
#endif
