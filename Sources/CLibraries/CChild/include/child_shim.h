#pragma once
/* A child that may do next to nothing. What posix_spawn cannot say has to be said between fork and exec, where only
   calls that are safe in a signal handler may be made: hence C. No logic. */
#include <stdint.h>
#include <sys/types.h>

typedef struct {
    uint64_t cpu_seconds;
    uint64_t memory_octets;
    uint64_t descriptors;
} child_shim_limits;

/* Starts `program` with `input` and `output` as its standard ones, in a process group of its own, killed with the
   thread that started it. No core, no file written, no further process, no socket; where the kernel has Landlock,
   no file read but under /usr, /lib, /etc/fonts and the caches of fonts, and none made. -1 with errno if there is no child; one that cannot be held so tight ends with 126, a program that
   cannot be run with 127. */
pid_t child_shim_start(const char *program, char *const arguments[], char *const environment[], int input,
                       int output, const child_shim_limits *limits);
/* Readable when the child has ended; closed on exec. */
int child_shim_watch(pid_t child);
/* Both pairs are closed on exec; only ours is non-blocking, for programs expect to wait. `[0]` is ours. What is sent
   to a child that has gone never raises SIGPIPE. */
int child_shim_input(int descriptors[2]);
int child_shim_output(int descriptors[2]);
ssize_t child_shim_send(int descriptor, const void *octets, size_t count);
int child_shim_ended(int status);
int child_shim_exit_status(int status);
