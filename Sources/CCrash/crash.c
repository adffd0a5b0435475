#define _GNU_SOURCE
#include "CCrash.h"

#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
enum { CRASHES = sizeof crashes / sizeof *crashes, DEEPEST = 64 };
static struct sigaction former[CRASHES];
static char folder_path[2048], file_path[2304], program_text[128];
// Of the main thread; each other thread brings its own.
static char alternate_stack[64 * 1024];
static volatile sig_atomic_t has_reported;

static void put(int file, const char *text) {
    size_t length = strlen(text);
    while (length > 0) {
        ssize_t written = write(file, text, length);
        if (written <= 0) return;
        text += written;
        length -= (size_t)written;
    }
}

static void put_number(int file, uintptr_t number, unsigned base) {
    char digits[2 + sizeof number * 8];
    size_t start = sizeof digits - 1;
    digits[start] = '\0';
    do digits[--start] = "0123456789abcdef"[number % base]; while ((number /= base) > 0);
    put(file, digits + start);
}

// Where in which part of the program: the last part of its file's name, and bytes from its beginning.
static void put_frame(int file, void *frame) {
    Dl_info part;
    if (dladdr(frame, &part) == 0 || part.dli_fname == NULL) {
        put(file, "?\n");
        return;
    }
    const char *name = strrchr(part.dli_fname, '/');
    put(file, name == NULL ? part.dli_fname : name + 1);
    put(file, "+0x");
    put_number(file, (uintptr_t)frame - (uintptr_t)part.dli_fbase, 16);
    put(file, "\n");
}

static void write_report(int number) {
    mkdir(folder_path, 0700);
    int file = open(file_path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0) return;
    put(file, program_text);
    put(file, "\nsignal ");
    put_number(file, (uintptr_t)number, 10);
    put(file, "\n");
    void *frames[DEEPEST];
    int count = backtrace(frames, DEEPEST);
    for (int index = 0; index < count; index++) put_frame(file, frames[index]);
    close(file);
    put(STDERR_FILENO, "dateline: the program has failed. A report without texts and names is in ");
    put(STDERR_FILENO, file_path);
    put(STDERR_FILENO, "\n");
}

static void end(int number) {
    for (int index = 0; index < CRASHES; index++) sigaction(crashes[index], &former[index], NULL);
    if (!has_reported) {
        has_reported = 1;
        // Where the crash has left something locked that the report needs, it is given up.
        signal(SIGALRM, SIG_DFL);
        sigset_t alarms;
        sigemptyset(&alarms);
        sigaddset(&alarms, SIGALRM);
        pthread_sigmask(SIG_UNBLOCK, &alarms, NULL);
        alarm(5);
        write_report(number);
        alarm(0);
    }
    raise(number);
}

void crash_report_install(const char *folder, const char *name, const char *program) {
    if (strlen(folder) >= sizeof folder_path || strlen(name) >= 200) return;
    strcpy(folder_path, folder);
    snprintf(file_path, sizeof file_path, "%s/%s", folder, name);
    snprintf(program_text, sizeof program_text, "%s", program);
    // The first call loads a library, which a crash must not wait for.
    void *frame[1];
    backtrace(frame, 1);
    stack_t stack = {0}, present;
    stack.ss_sp = alternate_stack;
    stack.ss_size = sizeof alternate_stack;
    if (sigaltstack(NULL, &present) == 0 && (present.ss_flags & SS_DISABLE)) sigaltstack(&stack, NULL);
    struct sigaction action = {0};
    sigfillset(&action.sa_mask);
    action.sa_flags = SA_ONSTACK;
    action.sa_handler = end;
    for (int index = 0; index < CRASHES; index++) {
        if (sigaction(crashes[index], NULL, &former[index]) == 0 && former[index].sa_handler != SIG_IGN) {
            sigaction(crashes[index], &action, NULL);
        }
    }
}
