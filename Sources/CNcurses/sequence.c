// Sequences that terminfo does not name, by ECMA-48: CSI, SS3, and OSC as the terminal's answers use it.
#define NCURSES_WIDECHAR 1
#include "internal.h"

#include <string.h>
#include <wchar.h>

static struct screen_input result(int kind, uint32_t code) {
    return (struct screen_input){kind, code, 0, 0, false, NULL, 0};
}

// The key of a final byte, and of the number before `~`; 0 where the program has none.
static uint32_t key_of_final(int final, int number) {
    switch (final) {
    case 'A': return KEYPAD_UP;
    case 'B': return KEYPAD_DOWN;
    case 'C': return KEYPAD_RIGHT;
    case 'D': return KEYPAD_LEFT;
    case 'H': return KEYPAD_HOME;
    case 'F': return KEYPAD_END;
    case 'Z': return KEYPAD_BACKTAB;
    case '~': break;
    default: return 0;
    }
    switch (number) {
    case 1: case 7: return KEYPAD_HOME;
    case 2: return KEYPAD_INSERT;
    case 3: return KEYPAD_DELETE;
    case 4: case 8: return KEYPAD_END;
    case 5: return KEYPAD_PAGE_UP;
    case 6: return KEYPAD_PAGE_DOWN;
    default: return 0;
    }
}

// Parameters and intermediates up to the final byte; only the first number counts, more of them are modifiers.
static struct screen_input read_csi(int byte) {
    int number = 0;
    bool is_plain = true;
    char text[16];
    size_t length = 0;
    for (int count = 0; count < 64 && byte >= 0x20 && byte < 0x40; count++) {
        if (length + 1 < sizeof text) text[length++] = (char)byte;
        if (byte >= '0' && byte <= '9' && number < 1000) number = number * 10 + byte - '0';
        else is_plain = false;
        byte = input_next();
    }
    text[length] = '\0';
    // DECRPM: set or reset means that the mode is known.
    if (byte == 'y' && (strcmp(text, "?2026;1$") == 0 || strcmp(text, "?2026;2$") == 0)) screen_synchronises();
    // A click as X11 reported it first: three bytes follow.
    if (byte == 'M') for (int count = 0; count < 3; count++) input_next();
    uint32_t key = is_plain && byte > 0 ? key_of_final(byte, number) : 0;
    return key == 0 ? result(READ_NOTHING, 0) : result(READ_KEY, key);
}

// One part of a colour, of up to four hexadecimal digits, as a share of 255; -1 where it is none.
static int colour_part(const char **text) {
    int value = 0, most = 0;
    for (; most < 0xFFFF; (*text)++) {
        char digit = **text | 0x20;
        if (digit >= '0' && digit <= '9') value = value * 16 + digit - '0';
        else if (digit >= 'a' && digit <= 'f') value = value * 16 + digit - 'a' + 10;
        else break;
        most = most * 16 + 15;
    }
    return most == 0 ? -1 : value * 255 / most;
}

// "11;rgb:ffff/ffff/ffff", also with an alpha behind: the terminal's background.
static struct screen_input background(const char *answer) {
    const char *text = strstr(answer, "rgb:") == answer + 3 ? answer + 7 : strstr(answer, "rgba:") == answer + 3 ? answer + 8 : NULL;
    if (text == NULL || strncmp(answer, "11;", 3) != 0) return result(READ_NOTHING, 0);
    int parts[3];
    for (int index = 0; index < 3; index++) {
        parts[index] = colour_part(&text);
        if (parts[index] < 0 || (index < 2 && *text++ != '/')) return result(READ_NOTHING, 0);
    }
    // How bright it looks, by the weights of Rec. 709.
    int brightness = (2126 * parts[0] + 7152 * parts[1] + 722 * parts[2]) / 10000;
    return result(READ_BACKGROUND, brightness > 127);
}

// An answer of the terminal up to its end, BEL or ST; all but one about its background says nothing to the program.
static struct screen_input read_osc(int first) {
    char answer[40] = {(char)first};
    size_t length = 1;
    for (int count = 0; count < 4096; count++) {
        int byte = input_next();
        if (byte < 0) return result(READ_NOTHING, 0);
        if (byte == 7) return background(answer);
        if (byte == 27) {
            input_next();
            return background(answer);
        }
        if (length + 1 < sizeof answer && byte < 0x80) answer[length++] = (char)byte;
    }
    return result(READ_NOTHING, 0);
}

struct screen_input sequence_read(int first) {
    wint_t next;
    if (first != '[' && first != 'O' && first != ']') return result(READ_ALT, (uint32_t)first);
    int kind = input_read(&next);
    if (kind == ERR) return result(READ_ALT, (uint32_t)first);
    if (kind == OK && first == '[') return read_csi((int)next);
    if (kind == OK && first == ']' && next >= '0' && next <= '9') return read_osc((int)next);
    uint32_t key = kind == OK && first == 'O' ? key_of_final((int)next, 0) : 0;
    if (key != 0) return result(READ_KEY, key);
    if (kind == OK) unget_wch((wchar_t)next);
    else ungetch((int)next);
    return result(READ_ALT, (uint32_t)first);
}
