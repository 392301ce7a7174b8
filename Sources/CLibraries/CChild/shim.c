#define _GNU_SOURCE
#include "child_shim.h"
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#if defined(__x86_64__)
#define CHILD_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define CHILD_ARCHITECTURE AUDIT_ARCH_AARCH64
#else
#error "the table of system calls of this processor is not known"
#endif

static int limit(int what, uint64_t most) {
    struct rlimit both = {most, most};
    return setrlimit(what, &both);
}

#define REFUSED(number)                                                                                        \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, 0, 1), BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM)

/* Neither a socket of any kind, nor the ring that could open one beside the filter; threads, but no process. */
static int forbid_calls(void) {
    struct sock_filter steps[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, CHILD_ARCHITECTURE, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        /* The other numbering of x86-64 (x32). */
        BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
        REFUSED(__NR_socket),
        REFUSED(__NR_io_uring_setup),
#ifdef __NR_fork
        REFUSED(__NR_fork),
        REFUSED(__NR_vfork),
#endif
        /* What it asks for is out of sight; without it the C library asks by clone. */
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_clone3, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_clone, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[0])),
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, CLONE_THREAD, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    struct sock_fprog program = {.len = sizeof steps / sizeof steps[0], .filter = steps};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
}

static void allow(int rules, const char *path, uint64_t access) {
    struct landlock_path_beneath_attr beneath = {.allowed_access = access, .parent_fd = open(path, O_PATH | O_CLOEXEC)};
    if (beneath.parent_fd < 0) return;
    syscall(__NR_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
    close(beneath.parent_fd);
}

/* Best effort: a kernel without it leaves the rest, and the program itself fetches nothing. */
static void forbid_files(const char *program) {
    const uint64_t file = LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE;
    const uint64_t folder = file | LANDLOCK_ACCESS_FS_READ_DIR;
    const uint64_t change = LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR
        | LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_DIR
        | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO
        | LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM;
    struct landlock_ruleset_attr all = {.handled_access_fs = folder | change};
    int rules = (int)syscall(__NR_landlock_create_ruleset, &all, sizeof all, 0);
    if (rules < 0) return;
    static const char *const folders[] = {"/usr", "/lib", "/lib64", "/bin", "/etc/fonts", "/var/cache/fontconfig"};
    for (size_t index = 0; index < sizeof folders / sizeof folders[0]; index++) allow(rules, folders[index], folder);
    allow(rules, "/etc/ld.so.cache", LANDLOCK_ACCESS_FS_READ_FILE);
    allow(rules, "/dev/null", LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE);
    allow(rules, "/dev/urandom", LANDLOCK_ACCESS_FS_READ_FILE);
    allow(rules, program, file);
    syscall(__NR_landlock_restrict_self, rules, 0);
    close(rules);
}

static int tighten(const char *program, const child_shim_limits *limits) {
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return -1;
    forbid_files(program);
    if (limit(RLIMIT_CPU, limits->cpu_seconds) != 0 || limit(RLIMIT_AS, limits->memory_octets) != 0
        || limit(RLIMIT_NOFILE, limits->descriptors) != 0 || limit(RLIMIT_FSIZE, 0) != 0
        || limit(RLIMIT_CORE, 0) != 0)
        return -1;
    return forbid_calls();
}

/* In the child: never returns. */
static void become(const char *program, char *const arguments[], char *const environment[], int input, int output,
                   const child_shim_limits *limits, pid_t parent) {
    sigset_t none;
    sigemptyset(&none);
    for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
    sigprocmask(SIG_SETMASK, &none, NULL);
    setpgid(0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) _exit(126);
    int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere < 0 || dup2(input, 0) < 0 || dup2(output, 1) < 0 || dup2(nowhere, 2) < 0) _exit(126);
    if (close_range(3, ~0U, 0) != 0 || chdir("/") != 0 || tighten(program, limits) != 0) _exit(126);
    execve(program, arguments, environment);
    _exit(127);
}

pid_t child_shim_start(const char *program, char *const arguments[], char *const environment[], int input,
                       int output, const child_shim_limits *limits) {
    pid_t parent = getpid();
    pid_t child = fork();
    if (child == 0) become(program, arguments, environment, input, output, limits, parent);
    /* Whoever of us comes first: a kill of the group always finds it. */
    if (child > 0) setpgid(child, child);
    return child;
}

int child_shim_watch(pid_t child) { return (int)syscall(SYS_pidfd_open, child, 0); }

static int unhurried(int descriptor) { return fcntl(descriptor, F_SETFL, O_NONBLOCK); }

int child_shim_input(int descriptors[2]) {
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, descriptors) != 0) return -1;
    return unhurried(descriptors[0]);
}

int child_shim_output(int descriptors[2]) {
    return pipe2(descriptors, O_CLOEXEC) == 0 ? unhurried(descriptors[0]) : -1;
}

ssize_t child_shim_send(int descriptor, const void *octets, size_t count) {
    return send(descriptor, octets, count, MSG_NOSIGNAL);
}

int child_shim_ended(int status) { return WIFEXITED(status); }
int child_shim_exit_status(int status) { return WEXITSTATUS(status); }
