#ifndef CSCRATCHHOME_H
#define CSCRATCHHOME_H

// The folder that takes the place of the user's folders for caches and state, also for the programs that tests start.
// It is there before the first test and goes with the last one.
const char *scratch_home(void);

#endif
