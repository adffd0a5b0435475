// A report of what ended the program, for whoever mends it: which program, which signal, where in the program. It holds
// no text, no name and no path.
#ifndef CCRASH_H
#define CCRASH_H

// From now on a crash is written to the file `name` in `folder`, which is made where it is missing and those above it are
// there. `program` says which program it is. What handled such signals before still does, afterwards.
void crash_report_install(const char *folder, const char *name, const char *program);

#endif
