#pragma once
/* zlib's initialisers are macros. 15 + 16 bits of window ask for gzip's wrapping (zlib.h, deflateInit2). */
#include <zlib.h>

static inline int zlib_shim_gzip_begin(z_stream *stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}

/* Without any wrapping: an entry of a zip file has its own. */
static inline int zlib_shim_raw_begin(z_stream *stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
}

static inline int zlib_shim_gunzip_begin(z_stream *stream) { return inflateInit2(stream, 15 + 16); }
