#define _GNU_SOURCE
#include "epoll_shim.h"
#include <fcntl.h>
#include <linux/filter.h>
#include <malloc.h>
#include <pthread.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

_Static_assert(epoll_shim_in == EPOLLIN && epoll_shim_out == EPOLLOUT, "epoll's numbers");
_Static_assert(epoll_shim_gone == (EPOLLRDHUP | EPOLLHUP | EPOLLERR), "epoll's numbers");
_Static_assert((1u << 31) == EPOLLET && (1u << 28) == EPOLLEXCLUSIVE, "epoll's numbers");

int epoll_shim_create(void) { return epoll_create1(EPOLL_CLOEXEC); }

int epoll_shim_add(int poller, int descriptor, uint32_t events, uint64_t token) {
    struct epoll_event event = {.events = events, .data = {.u64 = token}};
    return epoll_ctl(poller, EPOLL_CTL_ADD, descriptor, &event);
}

int epoll_shim_remove(int poller, int descriptor) {
    struct epoll_event event = {.events = 0, .data = {.u64 = 0}};
    return epoll_ctl(poller, EPOLL_CTL_DEL, descriptor, &event);
}

int epoll_shim_wait(int poller, epoll_shim_event *events, int room, int milliseconds) {
    struct epoll_event found[256];
    int count = epoll_wait(poller, found, room < 256 ? room : 256, milliseconds);
    for (int index = 0; index < count; index++) {
        events[index].token = found[index].data.u64;
        events[index].events = found[index].events;
    }
    return count;
}

int epoll_shim_eventfd(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

int epoll_shim_accept(int listener, void *address, uint32_t *length) {
    return accept4(listener, address, length, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

ssize_t epoll_shim_send(int descriptor, const void *head, size_t head_length,
                        const void *body, size_t body_length) {
    if (body_length == 0) return send(descriptor, head, head_length, MSG_NOSIGNAL);
    struct iovec parts[2] = {{(void *)head, head_length}, {(void *)body, body_length}};
    struct msghdr message = {.msg_iov = parts, .msg_iovlen = 2};
    return sendmsg(descriptor, &message, MSG_NOSIGNAL);
}

int epoll_shim_reset_on_close(int descriptor) {
    struct linger none = {.l_onoff = 1, .l_linger = 0};
    return setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &none, sizeof none);
}

int epoll_shim_ignore_new(int listener) {
    /* On TCP the filter sees the segment from its header on: octet 13 holds the flags, 0x02 is SYN. */
    struct sock_filter steps[] = {
        BPF_STMT(BPF_LD | BPF_B | BPF_ABS, 13),
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, 0x02, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, 0),
        BPF_STMT(BPF_RET | BPF_K, 0xffffffff),
    };
    struct sock_fprog program = {.len = sizeof steps / sizeof steps[0], .filter = steps};
    return setsockopt(listener, SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof program);
}

int epoll_shim_pipe(int descriptors[2]) { return pipe2(descriptors, O_CLOEXEC | O_NONBLOCK); }

int epoll_shim_name_thread(unsigned long thread, const char *name) {
    return pthread_setname_np((pthread_t)thread, name);
}

int epoll_shim_die_with_parent(void) { return prctl(PR_SET_PDEATHSIG, SIGKILL); }

int epoll_shim_forbid_cores(void) {
    struct rlimit none = {0, 0};
    return setrlimit(RLIMIT_CORE, &none);
}

void epoll_shim_keep_memory(int arenas, int trim_octets, int step_octets) {
    mallopt(M_ARENA_MAX, arenas);
    mallopt(M_TRIM_THRESHOLD, trim_octets);
    mallopt(M_TOP_PAD, step_octets);
}

int epoll_shim_raise_descriptor_limit(void) {
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return -1;
    limit.rlim_cur = limit.rlim_max;
    return setrlimit(RLIMIT_NOFILE, &limit);
}

void epoll_shim_ignore(int signal_number) { signal(signal_number, SIG_IGN); }

char *const *epoll_shim_environment(void) { return environ; }

int epoll_shim_was_signalled(int status) { return WIFSIGNALED(status); }
int epoll_shim_signal(int status) { return WTERMSIG(status); }
int epoll_shim_exit_status(int status) { return WEXITSTATUS(status); }
