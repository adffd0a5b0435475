// Whatever ends the program, a signal or a crash, the terminal is left clean, and what was written to standard error
// while the screen was up is shown afterwards.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

static struct sigaction former[_NSIG];
static struct sigaction former_resize, former_stop, former_continue;
static struct termios shell_modes;
static char reset[256];
static volatile sig_atomic_t reset_length;
static volatile sig_atomic_t is_up;
static int signal_pipe[2] = {-1, -1};
static int kept_errors = -1;
static int real_errors = -1;
// Of the main thread; each other thread brings its own.
static char alternate_stack[64 * 1024];

static void add_reset(const char *sequence) {
    if (sequence == NULL || sequence == (char *)-1) return;
    size_t length = strlen(sequence);
    if ((size_t)reset_length + length >= sizeof reset) return;
    memcpy(reset + reset_length, sequence, length);
    reset_length += (int)length;
}

static void replay_errors(void) {
    if (kept_errors < 0) return;
    char bytes[4096];
    ssize_t count;
    lseek(kept_errors, 0, SEEK_SET);
    while ((count = read(kept_errors, bytes, sizeof bytes)) > 0) {
        if (write(real_errors, bytes, (size_t)count) < 0) break;
    }
    if (ftruncate(kept_errors, 0) == 0) lseek(kept_errors, 0, SEEK_SET);
}

// Only what is allowed in a signal handler.
static void clean_up(void) {
    if (!is_up) return;
    is_up = 0;
    if (write(screen_descriptor(), reset, (size_t)reset_length) < 0) return;
    tcsetattr(STDIN_FILENO, TCSANOW, &shell_modes);
    replay_errors();
}

static void end(int number) {
    clean_up();
    if (real_errors >= 0) dup2(real_errors, STDERR_FILENO);
    sigaction(number, &former[number], NULL);
    raise(number);
}

// Whether a signal ends a program that does nothing about it: all but these, real-time signals among them.
static bool is_fatal(int number) {
    switch (number) {
    case SIGKILL: case SIGSTOP: case SIGTSTP: case SIGTTIN: case SIGTTOU: case SIGCONT: case SIGCHLD: case SIGURG:
    case SIGWINCH:
        return false;
    default:
        // Between the last signal of POSIX and SIGRTMIN are those of the C library itself.
        return number <= SIGSYS || number >= SIGRTMIN;
    }
}

// What whoever started the program has ignored, nohup for one, stays ignored.
static void guard(int number) {
    struct sigaction action = {0};
    sigfillset(&action.sa_mask);
    action.sa_flags = SA_ONSTACK;
    action.sa_handler = end;
    if (former[number].sa_handler != SIG_IGN) sigaction(number, &action, NULL);
}

static void note(int number) {
    int saved = errno;
    unsigned char byte = (unsigned char)number;
    if (write(signal_pipe[1], &byte, 1) < 0) errno = saved;
    errno = saved;
}

static void let_pass(int number) { (void)number; }

static void handle(int number, void (*handler)(int)) {
    struct sigaction action = {0};
    sigfillset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    action.sa_handler = handler;
    sigaction(number, &action, NULL);
}

static void open_pipe(void) {
    if (signal_pipe[0] < 0 && pipe2(signal_pipe, O_CLOEXEC | O_NONBLOCK) != 0) signal_pipe[0] = signal_pipe[1] = -1;
}

void guard_install(void) {
    open_pipe();
    tcgetattr(STDIN_FILENO, &shell_modes);
    stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack, .ss_flags = 0};
    sigaltstack(&stack, NULL);
    for (int number = 1; number < _NSIG; number++) {
        if (is_fatal(number) && sigaction(number, NULL, &former[number]) == 0) guard(number);
    }
    sigaction(SIGTSTP, NULL, &former_stop);
    sigaction(SIGCONT, NULL, &former_continue);
    sigaction(SIGWINCH, NULL, &former_resize);
    handle(SIGWINCH, note);
    handle(SIGTSTP, note);
    handle(SIGCONT, note);
}

// The keys of the other program are its own: Ctrl-C ends it alone, Ctrl-Z stops both, so that the shell comes back.
// Not SIG_IGN, which the other program would inherit.
void guard_lend(void) {
    handle(SIGINT, let_pass);
    handle(SIGQUIT, let_pass);
    handle(SIGTSTP, SIG_DFL);
    handle(SIGCONT, SIG_DFL);
}

void guard_take_back(void) {
    const int lent[] = {SIGINT, SIGQUIT};
    for (size_t index = 0; index < sizeof lent / sizeof *lent; index++) {
        sigaction(lent[index], &former[lent[index]], NULL);
        guard(lent[index]);
    }
    handle(SIGTSTP, note);
    handle(SIGCONT, note);
}

void guard_remove(void) {
    guard_screen_is_down();
    for (int number = 1; number < _NSIG; number++) {
        if (is_fatal(number)) sigaction(number, &former[number], NULL);
    }
    sigaction(SIGTSTP, &former_stop, NULL);
    sigaction(SIGCONT, &former_continue, NULL);
    sigaction(SIGWINCH, &former_resize, NULL);
}

void guard_screen_is_up(bool reports_mouse) {
    reset_length = 0;
    if (reports_mouse) add_reset(SYNCHRONISATION_OFF);
    if (reports_mouse) add_reset(MOUSE_OFF);
    add_reset(tigetstr("sgr0"));
    add_reset(tigetstr("op"));
    add_reset(tigetstr("rmkx"));
    add_reset(tigetstr("cnorm"));
    add_reset(tigetstr("rmcup"));
    if (real_errors < 0) real_errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    if (kept_errors < 0) kept_errors = memfd_create("stderr", MFD_CLOEXEC);
    if (isatty(STDERR_FILENO) && kept_errors >= 0) dup2(kept_errors, STDERR_FILENO);
    is_up = 1;
}

void guard_screen_is_down(void) {
    if (!is_up) return;
    is_up = 0;
    replay_errors();
    if (real_errors >= 0) dup2(real_errors, STDERR_FILENO);
}

int guard_descriptor(void) {
    open_pipe();
    return signal_pipe[0];
}

void screen_wake(void) {
    note(0);
}

void screen_suspend(void) {
    screen_leave();
    kill(0, SIGTSTP);
    screen_return();
}
