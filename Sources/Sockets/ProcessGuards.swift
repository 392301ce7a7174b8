import CEpoll
import Glibc

/// What a process that holds personal data asks of the kernel before it does anything else.
/// It never fails loudly: a container may forbid some of it, and serving without is still right.
public enum ProcessGuards {
    /// No core dumps, files readable by us alone (ASVS 14.2.2), as many descriptors as allowed, and no death
    /// by signal when a client goes away (SIGPIPE) or a file may not grow (SIGXFSZ): those calls fail
    /// instead.
    public static func raise() {
        _ = epoll_shim_forbid_cores()
        _ = epoll_shim_raise_descriptor_limit()
        umask(0o077)
        ignoreSignals()
    }

    /// How memory is kept between requests: eight arenas for all threads, since responses are made on one
    /// thread and let go on another, and what is let go stays for the next response instead of going back and
    /// forth to the kernel (16 MB of it at most in each). Fewer make the threads wait for each other in
    /// `malloc`: with two a case page cost 107 µs of processor, with eight 99.
    public static func keepMemory() {
        epoll_shim_keep_memory(8, 16 * 1024 * 1024, 1024 * 1024)
    }

    /// Only the signals; for a process that is somebody else's in the rest.
    public static func ignoreSignals() {
        epoll_shim_ignore(SIGPIPE)
        epoll_shim_ignore(SIGXFSZ)
    }
}
