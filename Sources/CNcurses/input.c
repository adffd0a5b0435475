// What comes from keyboard, mouse and signals, as one stream.
#define NCURSES_WIDECHAR 1
#include "internal.h"

#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

// Codes of our own for sequences that terminfo does not name.
enum { CODE_MOUSE = 01002, CODE_PASTE_BEGIN, CODE_PASTE_END, CODE_CONTROL_LEFT, CODE_CONTROL_RIGHT };

static char *pasted;
static size_t pasted_length;
static size_t pasted_capacity;
// Pasted text is being read, and its end has not come.
static bool is_pasting;
static long long last_pasted;
// In milliseconds: what has been pasted is handed over when no more of it comes at once, and is at its end when nothing
// has come for so long, for a terminal may never send the end.
enum { PASTE_PAUSE = 50, PASTE_END = 1000 };

void input_define_keys(void) {
    define_key("\033[<", CODE_MOUSE);
    define_key("\033[200~", CODE_PASTE_BEGIN);
    define_key("\033[201~", CODE_PASTE_END);
    define_key("\033[1;5D", CODE_CONTROL_LEFT);
    define_key("\033[1;5C", CODE_CONTROL_RIGHT);
}

// A byte that must follow at once, or -1.
static int next_byte(void) {
    int byte = getch();
    if (byte != ERR) return byte;
    struct pollfd descriptor = {STDIN_FILENO, POLLIN, 0};
    return poll(&descriptor, 1, 25) > 0 ? getch() : -1;
}

// The rest of a character of UTF-8 (RFC 3629); U+FFFD where it is none, and what stands there instead is read next.
static wint_t read_rest(int lead) {
    static const wint_t least[] = {0, 0x80, 0x800, 0x10000};
    int count = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    if (lead < 0xC2 || lead > 0xF4) return 0xFFFD;
    wint_t character = (wint_t)lead & (0x3F >> count);
    for (int index = 0; index < count; index++) {
        int byte = next_byte();
        if (byte < 0x80 || byte > 0xBF) {
            if (byte >= 0) ungetch(byte);
            return 0xFFFD;
        }
        character = character << 6 | ((wint_t)byte & 0x3F);
    }
    bool is_none = character < least[count] || character > 0x10FFFF || (character >= 0xD800 && character < 0xE000);
    return is_none ? 0xFFFD : character;
}

int input_read(wint_t *character) {
    int code = getch();
    if (code == ERR) return ERR;
    *character = code < 0x80 || code > 0xFF ? (wint_t)code : read_rest(code);
    return code > 0xFF ? KEY_CODE_YES : OK;
}

// One character of a sequence that has begun: waits a moment, for it comes at once or not at all.
int input_next(void) {
    wint_t character;
    for (int attempt = 0; attempt < 20; attempt++) {
        if (input_read(&character) != ERR) return (int)character;
        struct pollfd descriptor = {STDIN_FILENO, POLLIN, 0};
        if (poll(&descriptor, 1, 25) <= 0) return -1;
    }
    return -1;
}

// `button;column;row` and M or m.
static struct screen_input read_mouse(void) {
    struct screen_input input = {READ_NOTHING, 0, 0, 0, false, NULL, 0};
    int numbers[3] = {0, 0, 0};
    int index = 0;
    for (int count = 0; count < 24; count++) {
        int byte = input_next();
        if (byte >= '0' && byte <= '9' && numbers[index] < 100000) numbers[index] = numbers[index] * 10 + byte - '0';
        else if (byte == ';' && index < 2) index++;
        else if (byte == 'M' || byte == 'm') {
            input.kind = READ_MOUSE;
            input.code = (uint32_t)numbers[0];
            input.column = numbers[1] - 1;
            input.row = numbers[2] - 1;
            input.pressed = byte == 'M';
            return input;
        } else return input;
    }
    return input;
}

static void append_pasted(wint_t character) {
    if (pasted_length + MB_LEN_MAX > pasted_capacity) {
        size_t capacity = pasted_capacity == 0 ? 4096 : pasted_capacity * 2;
        char *larger = realloc(pasted, capacity);
        if (larger == NULL) return;
        pasted = larger;
        pasted_capacity = capacity;
    }
    mbstate_t state = {0};
    size_t count = wcrtomb(pasted + pasted_length, (wchar_t)character, &state);
    if (count != (size_t)-1) pasted_length += count;
}

static long long now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000LL + time.tv_nsec / 1000000;
}

// What has come of pasted text.
static struct screen_input read_paste(void) {
    pasted_length = 0;
    while (is_pasting) {
        wint_t character;
        int kind = input_read(&character);
        if (kind == ERR) {
            struct pollfd descriptor = {STDIN_FILENO, POLLIN, 0};
            if (pasted_length == 0 || poll(&descriptor, 1, PASTE_PAUSE) <= 0) break;
            // A terminal that is gone answers at once and for ever.
            if (descriptor.revents & (POLLHUP | POLLERR | POLLNVAL)) break;
            continue;
        }
        // Keys, Escape among them, are no text and do not make an unfinished paste last.
        if (kind != KEY_CODE_YES && character != 27) last_pasted = now();
        if (kind != KEY_CODE_YES) append_pasted(character);
        else if (character == CODE_PASTE_END) is_pasting = false;
    }
    if (now() - last_pasted >= PASTE_END) is_pasting = false;
    int kind = pasted_length > 0 ? READ_PASTE : READ_NOTHING;
    return (struct screen_input){kind, 0, 0, 0, false, pasted, pasted_length};
}

static struct screen_input begin_paste(void) {
    is_pasting = true;
    last_pasted = now();
    return read_paste();
}

static uint32_t key_of(wint_t code) {
    static const struct { int curses; uint32_t key; } table[] = {
        {KEY_UP, KEYPAD_UP}, {KEY_DOWN, KEYPAD_DOWN}, {KEY_LEFT, KEYPAD_LEFT}, {KEY_RIGHT, KEYPAD_RIGHT},
        {KEY_HOME, KEYPAD_HOME}, {KEY_END, KEYPAD_END}, {KEY_PPAGE, KEYPAD_PAGE_UP}, {KEY_NPAGE, KEYPAD_PAGE_DOWN},
        {KEY_DC, KEYPAD_DELETE}, {KEY_IC, KEYPAD_INSERT}, {KEY_BACKSPACE, KEYPAD_BACKSPACE},
        {KEY_BTAB, KEYPAD_BACKTAB}, {KEY_ENTER, KEYPAD_ENTER}, {CODE_CONTROL_LEFT, KEYPAD_CONTROL_LEFT},
        {CODE_CONTROL_RIGHT, KEYPAD_CONTROL_RIGHT},
    };
    for (size_t index = 0; index < sizeof table / sizeof *table; index++) {
        if ((wint_t)table[index].curses == code) return table[index].key;
    }
    if (code >= KEY_F(1) && code <= KEY_F(24)) return KEYPAD_F1 + code - KEY_F(1);
    return 0;
}

static struct screen_input read_key(wint_t code) {
    struct screen_input input = {READ_KEY, key_of(code), 0, 0, false, NULL, 0};
    if (code == CODE_MOUSE) return read_mouse();
    if (code == CODE_PASTE_BEGIN) return begin_paste();
    if (input.code == 0) input.kind = READ_NOTHING;
    return input;
}

// What curses has or can read at once; READ_NOTHING where that is nothing.
static struct screen_input read_pending(void) {
    struct screen_input input = {READ_NOTHING, 0, 0, 0, false, NULL, 0};
    if (is_pasting) return read_paste();
    wint_t character;
    int kind = input_read(&character);
    if (kind == ERR) return input;
    if (kind == KEY_CODE_YES) return read_key(character);
    input.kind = READ_CHARACTER;
    input.code = (uint32_t)character;
    if (character == 27) {
        wint_t next;
        int following = input_read(&next);
        if (following == KEY_CODE_YES || (following == OK && next == 27)) ungetch((int)next);
        else if (following == OK) return sequence_read((int)next);
    }
    return input;
}

// What a byte from the pipe stands for.
static struct screen_input read_signal(void) {
    struct screen_input input = {READ_NOTHING, 0, 0, 0, false, NULL, 0};
    unsigned char bytes[64];
    ssize_t count = read(guard_descriptor(), bytes, sizeof bytes);
    for (ssize_t index = 0; index < count; index++) {
        if (bytes[index] == SIGWINCH) {
            screen_fit();
            input.kind = READ_RESIZE;
        } else if (bytes[index] == SIGCONT) {
            screen_restore();
            input.kind = READ_RESIZE;
        } else if (bytes[index] == SIGTSTP) {
            input.kind = READ_SUSPEND;
            return input;
        }
    }
    return input;
}

// How long to wait: where the end of a paste is missing, not longer than until it counts as come.
static int patience(int milliseconds) {
    if (!is_pasting) return milliseconds;
    long long left = last_pasted + PASTE_END - now();
    if (left < 0) left = 0;
    return milliseconds < 0 || left < milliseconds ? (int)left : milliseconds;
}

struct screen_input screen_read(int milliseconds) {
    struct screen_input input = read_pending();
    if (input.kind != READ_NOTHING) return input;
    struct pollfd descriptors[2] = {{STDIN_FILENO, POLLIN, 0}, {guard_descriptor(), POLLIN, 0}};
    if (poll(descriptors, 2, patience(milliseconds)) <= 0) {
        if (now() - last_pasted >= PASTE_END) is_pasting = false;
        return input;
    }
    if (descriptors[1].revents & POLLIN) return read_signal();
    if (descriptors[0].revents & POLLIN) input = read_pending();
    if (input.kind == READ_NOTHING && (descriptors[0].revents & (POLLHUP | POLLERR | POLLNVAL))) {
        input.kind = READ_CLOSED;
    }
    return input;
}
