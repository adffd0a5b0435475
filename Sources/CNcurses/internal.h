// What the parts of the shim share.
#ifndef CNCURSES_INTERNAL_H
#define CNCURSES_INTERNAL_H

#include "CNcurses.h"
#include <curses.h>
#include <term.h>

// Clicks, drags and the wheel as SGR sequences, and pasted text in brackets.
#define MOUSE_ON "\033[?1002h\033[?1006h\033[?2004h"
#define MOUSE_OFF "\033[?2004l\033[?1006l\033[?1002l"
// What stands between both is shown at once.
#define SYNCHRONISATION_ON "\033[?2026h"
#define SYNCHRONISATION_OFF "\033[?2026l"

// guard.c: whatever ends the program, the terminal is left clean.
void guard_install(void);
void guard_remove(void);
void guard_screen_is_up(bool reports_mouse);
void guard_screen_is_down(void);
// Signals while another program has the terminal, and after.
void guard_lend(void);
void guard_take_back(void);
// The end of the pipe to wait on; one byte for each signal or wake-up.
int guard_descriptor(void);

// input.c
void input_define_keys(void);
// What is typed next, as get_wch(3) gives it. That loses what follows a byte that is no UTF-8: up to 144 keys.
int input_read(wint_t *character);
// One character of a sequence that has begun, or -1 where it ends too early.
int input_next(void);

// sequence.c: what begins with ESC and is no key that terminfo names: an arrow of the other keypad mode, a key with
// modifiers, an answer of the terminal; its characters must not become keys of the program. `first` stands behind ESC.
struct screen_input sequence_read(int first);

// screen.c: the terminal, also while standard output is somewhere else.
int screen_descriptor(void);
// The terminal has said that it shows a frame at once where it is told to.
void screen_synchronises(void);
// Takes over the window's new size.
void screen_fit(void);
// Takes the terminal again after the process was stopped without notice.
void screen_restore(void);

#endif
