#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <vterm.h>

struct pty {
    int descriptor;
    // The leader of the session, which starts the program and stays: when a leader ends, the kernel throws away what
    // nobody has read yet.
    pid_t leader;
    // What the leader tells: the program's process, then each change of its state.
    int reports;
    pid_t program;
    struct pty_state state;
    VTerm *terminal;
    uint8_t *output;
    size_t count, capacity;
    // How much of the output the terminal has worked on.
    size_t shown;
    char title[256];
};

static int set_property(VTermProp property, VTermValue *value, void *user) {
    pty *pty = user;
    if (property == VTERM_PROP_TITLE) strncpy(pty->title, value->string, sizeof pty->title - 1);
    return 1;
}

static const VTermScreenCallbacks callbacks = {.settermprop = set_property};

// What the terminal answers when it is asked, and what is typed.
static void answer(const char *bytes, size_t count, void *user) {
    pty_write(user, (const uint8_t *)bytes, count);
}

static void open_screen(pty *pty, int columns, int rows) {
    pty->terminal = vterm_new(rows, columns);
    vterm_set_utf8(pty->terminal, 1);
    vterm_output_set_callback(pty->terminal, answer, pty);
    VTermScreen *screen = vterm_obtain_screen(pty->terminal);
    vterm_screen_enable_altscreen(screen, 1);
    vterm_screen_set_callbacks(screen, &callbacks, pty);
    vterm_screen_reset(screen, 1);
}

// A test runner may ignore or block signals; the program must not inherit that.
static void restore_signals(void) {
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
}

// In the program's own process: it has the terminal, as a shell would give it to it.
static void become(
    const char *path, const char *const arguments[], const char *const environment[], const char *directory
) {
    sigset_t output, former;
    setpgid(0, 0);
    sigemptyset(&output);
    sigaddset(&output, SIGTTOU);
    sigprocmask(SIG_BLOCK, &output, &former);
    tcsetpgrp(STDIN_FILENO, getpgrp());
    sigprocmask(SIG_SETMASK, &former, NULL);
    closefrom(3);
    if (directory == NULL || chdir(directory) == 0) execve(path, (char *const *)arguments, (char *const *)environment);
    _exit(127);
}

// What the leader does once the program runs: it tells what becomes of it, and stays until it is ended.
static void lead(pid_t program, int reports) {
    int status = 0;
    // The terminal is at its end when the program has closed it.
    for (int descriptor = 0; descriptor < 3; descriptor++) close(descriptor);
    if (write(reports, &program, sizeof program) < 0) _exit(1);
    do {
        if (waitpid(program, &status, WUNTRACED | WCONTINUED) < 0 && errno != EINTR) break;
        if (write(reports, &status, sizeof status) < 0) _exit(1);
    } while (!WIFEXITED(status) && !WIFSIGNALED(status));
    for (;;) pause();
}

static bool read_report(pty *pty, int *report) {
    ssize_t count;
    do { count = read(pty->reports, report, sizeof *report); } while (count < 0 && errno == EINTR);
    return count == sizeof *report;
}

pty *pty_start(
    const char *path, const char *const arguments[], const char *const environment[], const char *directory,
    int columns, int rows
) {
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    int reports[2];
    pty *made = calloc(1, sizeof *made);
    if (made == NULL || pipe2(reports, O_CLOEXEC) != 0) {
        free(made);
        return NULL;
    }
    made->leader = forkpty(&made->descriptor, NULL, NULL, &size);
    if (made->leader == 0) {
        restore_signals();
        pid_t program = fork();
        if (program == 0) become(path, arguments, environment, directory);
        dup2(reports[1], 3);
        closefrom(4);
        if (program > 0) lead(program, 3);
        _exit(127);
    }
    close(reports[1]);
    made->reports = reports[0];
    if (made->leader < 0 || !read_report(made, &made->program)) {
        close(made->reports);
        if (made->leader > 0) {
            close(made->descriptor);
            waitpid(made->leader, NULL, 0);
        }
        free(made);
        return NULL;
    }
    fcntl(made->reports, F_SETFL, O_NONBLOCK);
    open_screen(made, columns, rows);
    return made;
}

bool pty_pair(int *typist, int *terminal) {
    struct winsize size = {.ws_row = 24, .ws_col = 80};
    return openpty(typist, terminal, NULL, NULL, &size) == 0;
}

void pty_hang_up(pty *pty) {
    close(pty->descriptor);
    pty->descriptor = -1;
}

void pty_free(pty *pty) {
    if (pty->state.kind == PTY_RUNNING || pty->state.kind == PTY_STOPPED) {
        kill(-pty->program, SIGKILL);
        kill(pty->program, SIGKILL);
    }
    if (pty->descriptor >= 0) close(pty->descriptor);
    kill(pty->leader, SIGKILL);
    waitpid(pty->leader, NULL, 0);
    close(pty->reports);
    vterm_free(pty->terminal);
    free(pty->output);
    free(pty);
}

static bool keep(pty *pty, const uint8_t *bytes, size_t count) {
    if (pty->count + count > pty->capacity) {
        size_t capacity = 2 * (pty->count + count);
        uint8_t *output = realloc(pty->output, capacity);
        if (output == NULL) return false;
        pty->output = output;
        pty->capacity = capacity;
    }
    memcpy(pty->output + pty->count, bytes, count);
    pty->count += count;
    return true;
}

bool pty_wait(pty *pty, int milliseconds) {
    struct pollfd wanted = {.fd = pty->descriptor, .events = POLLIN};
    return poll(&wanted, 1, milliseconds) > 0;
}

long pty_gather(pty *pty, int milliseconds) {
    struct pollfd wanted = {.fd = pty->descriptor, .events = POLLIN};
    int ready;
    do { ready = poll(&wanted, 1, milliseconds); } while (ready < 0 && errno == EINTR);
    if (ready == 0) return 0;
    uint8_t bytes[16 * 1024];
    ssize_t count = read(pty->descriptor, bytes, sizeof bytes);
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) return 0;
    return count > 0 && keep(pty, bytes, (size_t)count) ? count : -1;
}

void pty_show(pty *pty) {
    size_t start = pty->shown;
    pty->shown = pty->count;
    vterm_input_write(pty->terminal, (const char *)pty->output + start, pty->count - start);
}

long pty_read(pty *pty, int milliseconds) {
    long count = pty_gather(pty, milliseconds);
    if (count > 0) pty_show(pty);
    return count;
}

bool pty_write(pty *pty, const uint8_t *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(pty->descriptor, bytes, count);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes += written;
        count -= (size_t)written;
    }
    return true;
}

void pty_resize(pty *pty, int columns, int rows) {
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    vterm_set_size(pty->terminal, rows, columns);
    ioctl(pty->descriptor, TIOCSWINSZ, &size);
}

void pty_signal(pty *pty, int number) {
    pid_t group = tcgetpgrp(pty->descriptor);
    if (group > 0) kill(-group, number);
}

struct pty_state pty_state_of(pty *pty) {
    int status = 0;
    if (pty->state.kind == PTY_EXITED || pty->state.kind == PTY_SIGNALLED) return pty->state;
    if (!read_report(pty, &status)) return pty->state;
    if (WIFEXITED(status)) pty->state = (struct pty_state){PTY_EXITED, WEXITSTATUS(status)};
    if (WIFSIGNALED(status)) pty->state = (struct pty_state){PTY_SIGNALLED, WTERMSIG(status)};
    if (WIFSTOPPED(status)) pty->state = (struct pty_state){PTY_STOPPED, WSTOPSIG(status)};
    if (WIFCONTINUED(status)) pty->state = (struct pty_state){PTY_RUNNING, 0};
    return pty->state;
}

int pty_program(const pty *pty) { return pty->program; }

const uint8_t *pty_output(const pty *pty, size_t *count) {
    *count = pty->count;
    return pty->output;
}

static int color_number(const VTermColor *color) {
    if (VTERM_COLOR_IS_DEFAULT_FG(color) || VTERM_COLOR_IS_DEFAULT_BG(color)) return -1;
    return VTERM_COLOR_IS_INDEXED(color) ? color->indexed.idx : -2;
}

struct pty_cell pty_cell_at(const pty *pty, int row, int column) {
    VTermScreenCell cell = {0};
    struct pty_cell seen = {0};
    vterm_screen_get_cell(vterm_obtain_screen(pty->terminal), (VTermPos){.row = row, .col = column}, &cell);
    seen.width = cell.chars[0] == (uint32_t)-1 ? 0 : cell.width;
    if (seen.width > 0) memcpy(seen.characters, cell.chars, sizeof seen.characters);
    seen.bold = cell.attrs.bold;
    seen.underline = cell.attrs.underline != 0;
    seen.italic = cell.attrs.italic;
    seen.reverse = cell.attrs.reverse;
    seen.foreground = color_number(&cell.fg);
    seen.background = color_number(&cell.bg);
    return seen;
}

void pty_cursor(const pty *pty, int *row, int *column) {
    VTermPos position;
    vterm_state_get_cursorpos(vterm_obtain_state(pty->terminal), &position);
    *row = position.row;
    *column = position.col;
}

const char *pty_title(const pty *pty) { return pty->title; }

bool pty_is_cooked(const pty *pty) {
    struct termios modes;
    return tcgetattr(pty->descriptor, &modes) == 0 && (modes.c_lflag & ICANON) && (modes.c_lflag & ECHO);
}
