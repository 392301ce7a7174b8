// SwiftPM wants one source file; everything stands in the header.
#include "sqlite_shim.h"
