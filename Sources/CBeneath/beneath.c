#define _GNU_SOURCE
#include "CBeneath.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/openat2.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

int folder_flags(void) { return O_PATH | O_DIRECTORY | O_CLOEXEC; }

int open_beneath(int folder, const char *path, int flags, mode_t mode) {
#ifdef SYS_openat2
    struct open_how how = {
        // Without O_NOFOLLOW, with which O_PATH would open a link itself.
        .flags = (unsigned)(flags | O_CLOEXEC) & ~(unsigned)O_NOFOLLOW,
        .mode = flags & O_CREAT ? mode : 0,
        .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS,
    };
    long opened = syscall(SYS_openat2, folder, path, &how, sizeof how);
    // A sandbox may forbid what it does not know.
    if (opened >= 0 || (errno != ENOSYS && errno != EPERM)) return (int)opened;
#endif
    return walk_beneath(folder, path, flags, mode);
}

static int is_link(int folder, const char *name) {
    struct stat status;
    return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(status.st_mode);
}

// Opens one name in a folder.
static int step(int folder, const char *name, int flags, mode_t mode) {
    if (strcmp(name, "..") == 0) {
        errno = EXDEV;
        return -1;
    }
    int opened = openat(folder, name, flags | O_NOFOLLOW | O_CLOEXEC, mode);
    // O_DIRECTORY hides that it is a link.
    if (opened < 0 && errno == ENOTDIR && is_link(folder, name)) errno = ELOOP;
    return opened;
}

int walk_beneath(int folder, const char *path, int flags, mode_t mode) {
    if (path[0] == '/') {
        errno = EXDEV;
        return -1;
    }
    int here = folder;
    char name[NAME_MAX + 1];
    for (;;) {
        const char *end = strchrnul(path, '/');
        size_t length = (size_t)(end - path);
        if (length > NAME_MAX) {
            errno = ENAMETOOLONG;
            break;
        }
        memcpy(name, path, length);
        name[length] = '\0';
        int is_last = *end == '\0';
        int opened = is_last ? step(here, name, flags, mode) : step(here, name, O_PATH | O_DIRECTORY, 0);
        int code = errno;
        if (here != folder) close(here);
        errno = code;
        if (is_last || opened < 0) return opened;
        here = opened;
        path = end + 1;
    }
    int code = errno;
    if (here != folder) close(here);
    errno = code;
    return -1;
}

int exchange_files(int folder, const char *name, int other_folder, const char *other_name) {
    return renameat2(folder, name, other_folder, other_name, RENAME_EXCHANGE);
}
