#pragma once
/* epoll, eventfd, accept4, prctl and wait's macros, which Glibc's Swift module lacks. No logic.
   The definitions need _GNU_SOURCE, which would clash with Glibc's own module here: they are in shim.c. */
#include <stdint.h>
#include <sys/types.h>

enum {
    epoll_shim_in = 0x001,
    epoll_shim_out = 0x004,
    /* EPOLLRDHUP | EPOLLHUP | EPOLLERR */
    epoll_shim_gone = 0x2000 | 0x010 | 0x008,
};
static const uint32_t epoll_shim_edge = 1u << 31;
static const uint32_t epoll_shim_exclusive = 1u << 28;

typedef struct { uint64_t token; uint32_t events; } epoll_shim_event;

int epoll_shim_create(void);
int epoll_shim_add(int poller, int descriptor, uint32_t events, uint64_t token);
int epoll_shim_remove(int poller, int descriptor);
/* At most 256 at a time. */
int epoll_shim_wait(int poller, epoll_shim_event *events, int room, int milliseconds);
int epoll_shim_eventfd(void);
/* Non-blocking and closed on exec; `address` has room for a sockaddr_storage. */
int epoll_shim_accept(int listener, void *address, uint32_t *length);
/* Head and body in one system call, never raising SIGPIPE. */
ssize_t epoll_shim_send(int descriptor, const void *head, size_t head_length,
                        const void *body, size_t body_length);
/* SO_LINGER 0: closing then sends a reset, so that a cut answer never looks like a whole one. */
int epoll_shim_reset_on_close(int descriptor);
/* A filter that lets go what would begin a new connection (SYN, RFC 9293 3.1); all else still comes in. */
int epoll_shim_ignore_new(int listener);
int epoll_shim_pipe(int descriptors[2]);

int epoll_shim_name_thread(unsigned long thread, const char *name);
int epoll_shim_die_with_parent(void);
int epoll_shim_forbid_cores(void);
void epoll_shim_keep_memory(int arenas, int trim_octets, int step_octets);
int epoll_shim_raise_descriptor_limit(void);
void epoll_shim_ignore(int signal_number);

/* The environment as exec wants it. */
char *const *epoll_shim_environment(void);

int epoll_shim_was_signalled(int status);
int epoll_shim_signal(int status);
int epoll_shim_exit_status(int status);
