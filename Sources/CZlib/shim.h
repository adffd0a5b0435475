// zlib makes its streams by macros, which Swift does not see.
#include <zlib.h>

static inline int inflate_begin(z_stream *stream, int window_bits) { return inflateInit2(stream, window_bits); }
