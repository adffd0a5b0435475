#ifndef CBENEATH_H
#define CBENEATH_H

#include <sys/types.h>

// Opens what a relative path leads to below an open folder. No part of it may be a link, none may be "..", and nothing
// above the folder is reached: openat2(2) where the kernel has it, else step by step. Returns a descriptor, or -1 with
// errno: ELOOP for a link, EXDEV for a path that leads out.
int open_beneath(int folder, const char *path, int flags, mode_t mode);

// The same without openat2.
int walk_beneath(int folder, const char *path, int flags, mode_t mode);

// Flags with which a folder is opened only to reach what is below it: its names need not be readable.
int folder_flags(void);

// Exchanges two files in one step; EINVAL, ENOSYS or EOPNOTSUPP where the system cannot.
int exchange_files(int folder, const char *name, int other_folder, const char *other_name);

#endif
