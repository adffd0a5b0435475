// The commit that the program was built from, as the build is told in DATELINE_COMMIT; empty where it is not.
const char *dateline_commit(void);
