// A program in a terminal of its own, for tests: forkpty and exec (after fork a Swift child is unsafe), and libvterm,
// which tells what a person would see.
#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct pty pty;

// One cell. The second half of a wide character has no character and the width 0. libvterm knows nothing of faint.
struct pty_cell {
    uint32_t characters[6];
    int width;
    bool bold, underline, italic, reverse;
    // The number in the palette; -1 for the terminal's own, -2 for any other colour.
    int foreground, background;
};

// What has become of the program.
enum { PTY_RUNNING, PTY_STOPPED, PTY_EXITED, PTY_SIGNALLED };
struct pty_state {
    int kind;
    // The exit code, or the number of the signal.
    int value;
};

// Starts a program; NULL where no terminal could be made. Arguments and environment end with NULL. A program that
// cannot be executed exits with 127.
pty *pty_start(
    const char *path, const char *const arguments[], const char *const environment[], const char *directory,
    int columns, int rows);
// Makes a terminal without a program: what is written to one end is typed, at the other end it is read. False where
// none can be made.
bool pty_pair(int *typist, int *terminal);
// Closes the terminal, as when its window is closed; after that only the program's files tell what it does.
void pty_hang_up(pty *pty);
// Ends the program if it still runs.
void pty_free(pty *pty);
// Waits at most so long until there is output; returns whether there is. Reads nothing.
bool pty_wait(pty *pty, int milliseconds);
// Waits at most so long for output and keeps it for pty_show. Returns the bytes read, 0 where there were none, -1 at the
// end of all output.
long pty_gather(pty *pty, int milliseconds);
// Shows on the screen what has been gathered.
void pty_show(pty *pty);
// Waits at most so long for output and shows it on the screen. Returns the bytes read, 0 where there were none, -1 at
// the end of all output.
long pty_read(pty *pty, int milliseconds);
// Types; returns false where that is not possible any more.
bool pty_write(pty *pty, const uint8_t *bytes, size_t count);
void pty_resize(pty *pty, int columns, int rows);
// Sends a signal to the group of processes in the foreground.
void pty_signal(pty *pty, int number);
struct pty_state pty_state_of(pty *pty);
// The program's process.
int pty_program(const pty *pty);
// Everything the program has written; valid until more is read.
const uint8_t *pty_output(const pty *pty, size_t *count);
struct pty_cell pty_cell_at(const pty *pty, int row, int column);
void pty_cursor(const pty *pty, int *row, int *column);
// UTF-8, empty where the program has set none.
const char *pty_title(const pty *pty);
// Whether the terminal reads line by line and echoes, as a shell leaves it.
bool pty_is_cooked(const pty *pty);

#endif
