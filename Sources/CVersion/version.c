#include "version.h"

#ifndef DATELINE_COMMIT
#define DATELINE_COMMIT ""
#endif

const char *dateline_commit(void) { return DATELINE_COMMIT; }
