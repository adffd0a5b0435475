// What the parts of the shim share.
#ifndef CNCURSES_INTERNAL_H
#define CNCURSES_INTERNAL_H

#include "CNcurses.h"
#include <curses.h>
#include <term.h>

// Clicks, drags and the wheel as SGR sequences, and pasted text in brackets.
#define MOUSE_ON "\033[?1002h\033[?1006h\033[?2004h"
#define MOUSE_OFF "\033[?2004l\033[?1006l\033[?1002l"

// guard.c: whatever ends the program, the terminal is left clean.
void guard_install(void);
void guard_remove(void);
void guard_screen_is_up(bool reports_mouse);
void guard_screen_is_down(void);
// The end of the pipe to wait on; one byte for each signal or wake-up.
int guard_descriptor(void);

// input.c
void input_define_keys(void);

// screen.c: takes over the window's new size.
void screen_fit(void);

#endif
