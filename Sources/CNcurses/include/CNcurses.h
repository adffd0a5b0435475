// The screen, as little of ncursesw as the program needs. Nothing of curses itself appears here: its macros, mutable
// globals and variadic functions cannot be used from Swift.
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Why there is no screen.
enum {
    SCREEN_OPENED = 0,
    SCREEN_NOT_A_TERMINAL,
    SCREEN_NO_TERM,
    SCREEN_UNKNOWN_TERM,
    SCREEN_NO_CURSOR,
    SCREEN_FAILED,
};

// What was read; see screen_read.
enum {
    READ_NOTHING = 0,
    READ_CHARACTER,
    READ_ALT,
    READ_KEY,
    READ_MOUSE,
    READ_PASTE,
    READ_RESIZE,
    READ_SUSPEND,
    READ_CLOSED,
    // What the terminal's background is: code is 1 where it is light, 0 where it is dark.
    READ_BACKGROUND,
};

// Keys that are no characters.
enum {
    KEYPAD_UP = 1, KEYPAD_DOWN, KEYPAD_LEFT, KEYPAD_RIGHT, KEYPAD_HOME, KEYPAD_END, KEYPAD_PAGE_UP, KEYPAD_PAGE_DOWN,
    KEYPAD_DELETE, KEYPAD_INSERT, KEYPAD_BACKSPACE, KEYPAD_BACKTAB, KEYPAD_ENTER, KEYPAD_CONTROL_LEFT,
    KEYPAD_CONTROL_RIGHT, KEYPAD_F1 = 100,
};

// One thing that was read. code: the code point, the key, or the mouse button as SGR reports it. Pasted text is
// UTF-8, valid until the next call.
struct screen_input {
    int kind;
    uint32_t code;
    int column, row;
    bool pressed;
    const char *text;
    size_t length;
};

// One cell: up to five code points, 0 behind the last one, that take one column or two. Colours are 0 to 15, or -1 for
// the terminal's own.
struct screen_cell {
    uint32_t codes[5];
    int8_t foreground, background;
    uint8_t attributes;
    uint8_t width;
};

// Opens the screen; returns SCREEN_OPENED or why not.
int screen_open(bool colors);
// Gives the terminal back. Does nothing where no screen is open.
void screen_close(void);
int screen_columns(void);
int screen_rows(void);
// Waits for input for so many milliseconds, for ever where negative; also returns when woken.
struct screen_input screen_read(int milliseconds);
// Makes a waiting screen_read return; from any thread or signal handler.
void screen_wake(void);
// Puts cells side by side. The second half of a wide one is not among them.
void screen_put(int row, int column, const struct screen_cell *cells, size_t count);
// Shows what was put; the cursor is hidden where row is negative.
void screen_show(int cursor_row, int cursor_column);
// Forgets what the terminal shows: the next frame is written whole.
void screen_invalidate(void);
// Gives the terminal to another program, and takes it again.
void screen_leave(void);
void screen_return(void);
// Stops the process group until it is continued.
void screen_suspend(void);
// Sends bytes past curses.
void screen_send(const uint8_t *bytes, size_t count);

#endif
