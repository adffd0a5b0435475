// The screen itself: opening, drawing, closing.
#define NCURSES_WIDECHAR 1
#define _GNU_SOURCE
#include "internal.h"

#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static bool has_palette;
static bool reports_mouse;
static short pairs[17][17];
static short pair_count;
// The terminal, while standard output is where a frame is gathered; -1 where frames are not gathered.
static int terminal = -1;
static int gathered = -1;

static void use_utf8(void) {
    setlocale(LC_ALL, "");
    if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

// What the terminal is called here: as TERM says, or xterm-256color for terminals that speak its language and whose own
// descriptions are often not installed.
static const char *terminal_name(void) {
    static const char *const kin[] = {"alacritty", "foot", "xterm-kitty", "xterm-ghostty", "wezterm", "contour", "rio"};
    const char *term = getenv("TERM");
    int status = 0;
    if (term == NULL || *term == '\0' || setupterm(term, STDOUT_FILENO, &status) == OK) return term;
    for (size_t index = 0; index < sizeof kin / sizeof *kin; index++) {
        if (strncmp(term, kin[index], strlen(kin[index])) == 0) return "xterm-256color";
    }
    return term;
}

static int check_terminal(const char *term) {
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return SCREEN_NOT_A_TERMINAL;
    if (term == NULL || *term == '\0') return SCREEN_NO_TERM;
    int status = 0;
    if (setupterm(term, STDOUT_FILENO, &status) != OK) return SCREEN_UNKNOWN_TERM;
    const char *cup = tigetstr("cup");
    if (cup == NULL || cup == (char *)-1) return SCREEN_NO_CURSOR;
    return SCREEN_OPENED;
}

int screen_descriptor(void) { return terminal >= 0 ? terminal : STDOUT_FILENO; }

// ncurses writes at each movement of the cursor. What it writes for one frame is gathered and sent at once: that is
// several times faster, and no half-drawn frame is seen.
static void prepare_gathering(void) {
    terminal = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 10);
    gathered = memfd_create("frame", MFD_CLOEXEC);
    if (terminal >= 0 && gathered >= 0) return;
    close(terminal);
    close(gathered);
    terminal = gathered = -1;
}

// Whether the terminal shows all that stands between two marks at once (mode 2026).
static bool knows_synchronisation;

void screen_synchronises(void) { knows_synchronisation = true; }

static void end_gathering(void) {
    close(terminal);
    close(gathered);
    terminal = gathered = -1;
}

static void send_text(const char *text) { screen_send((const uint8_t *)text, strlen(text)); }

static void send_gathered(void) {
    uint8_t bytes[16 * 1024];
    off_t start = 0, end = lseek(gathered, 0, SEEK_CUR);
    bool is_synchronised = knows_synchronisation && end > 0;
    if (is_synchronised) send_text(SYNCHRONISATION_ON);
    while (start < end) {
        size_t wanted = end - start < (off_t)sizeof bytes ? (size_t)(end - start) : sizeof bytes;
        ssize_t count = pread(gathered, bytes, wanted, start);
        if (count <= 0) break;
        screen_send(bytes, (size_t)count);
        start += count;
    }
    if (is_synchronised) send_text(SYNCHRONISATION_OFF);
    // What was gathered stays there and is written over by the next frame.
    lseek(gathered, 0, SEEK_SET);
}

static void show_gathered(void) {
    if (gathered < 0 || dup2(gathered, STDOUT_FILENO) < 0) {
        refresh();
        return;
    }
    refresh();
    dup2(terminal, STDOUT_FILENO);
    send_gathered();
}

static void start_modes(void) {
    if (reports_mouse) screen_send((const uint8_t *)MOUSE_ON, strlen(MOUSE_ON));
}

// OSC 11: the answer comes as input, soon or never.
#define BACKGROUND_QUERY "\033]11;?\033\\"
// DECRQM: whether the terminal knows mode 2026.
#define SYNCHRONISATION_QUERY "\033[?2026$p"

static void stop_modes(void) {
    if (reports_mouse) screen_send((const uint8_t *)MOUSE_OFF, strlen(MOUSE_OFF));
}

int screen_open(bool colors) {
    use_utf8();
    const char *term = terminal_name();
    int problem = check_terminal(term);
    if (problem != SCREEN_OPENED) return problem;
    const char *mouse = tigetstr("kmous");
    reports_mouse = mouse != NULL && mouse != (char *)-1;
    guard_install();
    screen = newterm(term, stdout, stdin);
    if (screen == NULL) {
        guard_remove();
        return SCREEN_FAILED;
    }
    raw();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    nodelay(stdscr, TRUE);
    set_escdelay(25);
    // A frame is finished before the next key is looked at.
    typeahead(-1);
    curs_set(0);
    has_palette = colors && has_colors();
    if (has_palette) {
        start_color();
        use_default_colors();
    }
    memset(pairs, 0, sizeof pairs);
    pair_count = 0;
    input_define_keys();
    prepare_gathering();
    guard_screen_is_up(reports_mouse);
    start_modes();
    // What is no xterm at heart would print the question.
    knows_synchronisation = false;
    if (reports_mouse && has_palette) send_text(BACKGROUND_QUERY);
    if (reports_mouse) send_text(SYNCHRONISATION_QUERY);
    return SCREEN_OPENED;
}

void screen_close(void) {
    if (screen == NULL) return;
    stop_modes();
    endwin();
    end_gathering();
    guard_remove();
    delscreen(screen);
    screen = NULL;
}

int screen_columns(void) { return COLS; }
int screen_rows(void) { return LINES; }

// The pair of two colours, made when it is first needed; 0 where the terminal has no more.
static short pair_of(int foreground, int background) {
    if (!has_palette || (foreground < 0 && background < 0)) return 0;
    short *pair = &pairs[foreground + 1][background + 1];
    if (*pair == 0 && pair_count + 1 < COLOR_PAIRS) {
        if (init_pair(pair_count + 1, (short)foreground, (short)background) == OK) *pair = ++pair_count;
    }
    return *pair;
}

static attr_t attributes_of(const struct screen_cell *cell, short *pair) {
    int foreground = cell->foreground, background = cell->background;
    attr_t style = A_NORMAL;
    if (cell->attributes & 1) style |= A_BOLD;
    if (cell->attributes & 2) style |= A_DIM;
    if (cell->attributes & 4) style |= A_REVERSE;
    if (cell->attributes & 8) style |= A_UNDERLINE;
    if (cell->attributes & 16) style |= A_ITALIC;
    if (has_palette && COLORS < 16) {
        if (foreground >= 8) style |= A_BOLD;
        foreground = foreground >= 8 ? foreground - 8 : foreground;
        background = background >= 8 ? background - 8 : background;
    }
    *pair = pair_of(foreground, background);
    return style;
}

static bool have_one_style(const struct screen_cell *one, const struct screen_cell *other) {
    return one->foreground == other->foreground && one->background == other->background
        && one->attributes == other->attributes;
}

// Where the C library disagrees about the columns of a character, ncurses would count wrongly from there on.
static bool is_known(const struct screen_cell *cell) {
    return cell->codes[0] < 0x1100 || wcwidth((wchar_t)cell->codes[0]) == cell->width;
}

// Writes a cell as ncurses has it, and returns what is behind it; `blank` has its style.
static cchar_t *add_cell(cchar_t *shown, const struct screen_cell *cell, const cchar_t *blank) {
    *shown = *blank;
    if (is_known(cell)) {
        for (size_t index = 0; index < 5 && cell->codes[index] != 0; index++) {
            shown->chars[index] = (wchar_t)cell->codes[index];
        }
        return shown + 1;
    }
    shown->chars[0] = 0xFFFD;
    if (cell->width == 2) *++shown = *blank;
    return shown + 1;
}

// Room for so many cells, kept from call to call; NULL where there is none.
static cchar_t *room_for(size_t count) {
    static cchar_t *line;
    static size_t capacity;
    if (count <= capacity) return line;
    cchar_t *larger = realloc(line, count * sizeof *line);
    if (larger == NULL) return NULL;
    capacity = count;
    return line = larger;
}

void screen_put(int row, int column, const struct screen_cell *cells, size_t count) {
    cchar_t *line = room_for(2 * count);
    if (line == NULL) return;
    cchar_t blank, *end = line;
    for (size_t index = 0; index < count; index++) {
        if (index == 0 || !have_one_style(&cells[index], &cells[index - 1])) {
            short pair = 0;
            attr_t style = attributes_of(&cells[index], &pair);
            setcchar(&blank, L" ", style, pair, NULL);
        }
        end = add_cell(end, &cells[index], &blank);
    }
    mvadd_wchnstr(row, column, line, (int)(end - line));
}

void screen_show(int cursor_row, int cursor_column) {
    if (cursor_row >= 0) move(cursor_row, cursor_column);
    curs_set(cursor_row >= 0 ? 1 : 0);
    show_gathered();
}

void screen_invalidate(void) { clearok(curscr, TRUE); }

void screen_fit(void) {
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0) {
        resizeterm(size.ws_row, size.ws_col);
    }
}

void screen_leave(void) {
    stop_modes();
    endwin();
    guard_screen_is_down();
    guard_lend();
}

void screen_return(void) {
    guard_take_back();
    guard_screen_is_up(reports_mouse);
    screen_fit();
    clearok(curscr, TRUE);
    refresh();
    start_modes();
}

void screen_restore(void) {
    screen_leave();
    screen_return();
}

void screen_send(const uint8_t *bytes, size_t count) {
    fflush(stdout);
    while (count > 0) {
        ssize_t written = write(STDOUT_FILENO, bytes, count);
        if (written <= 0) return;
        bytes += written;
        count -= (size_t)written;
    }
}
