#ifndef DATELINE_MEMORY_H
#define DATELINE_MEMORY_H

// glibc's settings of its allocator, which Swift's module of glibc leaves out.
#include <malloc.h>

/// Gives back the pages of the program and its libraries that were read from their files: whatever is needed again comes
/// back from the system's cache. Their start touches some seven megabytes that nothing looks at afterwards.
void memory_forget_start(void);

#endif
