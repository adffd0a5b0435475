#define _GNU_SOURCE
#include "CScratchHome.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char home[512];
static pid_t owner;

const char *scratch_home(void) { return home; }

static void point(const char *variable, const char *name) {
    char path[600];
    snprintf(path, sizeof path, "%s/%s", home, name);
    setenv(variable, path, 1);
}

// Before main, as long as there is only one thread: variables must not change while others read them.
__attribute__((constructor)) static void begin(void) {
    const char *base = getenv("TMPDIR");
    snprintf(home, sizeof home, "%s/dateline-tests-XXXXXX", base && *base ? base : "/tmp");
    if (!mkdtemp(home)) return;
    owner = getpid();
    point("XDG_CACHE_HOME", "cache");
    point("XDG_STATE_HOME", "state");
}

static int discard(const char *path, const struct stat *status, int kind, struct FTW *place) {
    (void)status, (void)kind, (void)place;
    return remove(path);
}

__attribute__((destructor)) static void end(void) {
    if (owner == getpid()) nftw(home, discard, 16, FTW_DEPTH | FTW_PHYS);
}
