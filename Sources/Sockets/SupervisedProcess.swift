import CEpoll
import Glibc

/// One run of the serving child, from start to end. It never restarts anything: that is `Supervisor`'s to
/// decide.
struct SupervisedProcess {
    let identifier: pid_t
    private let readiness: Int32

    /// How a run ended.
    struct End {
        let status: Int32
        let wasReady: Bool

        var signal: Int32? { epoll_shim_was_signalled(status) != 0 ? epoll_shim_signal(status) : nil }
        var exitStatus: Int32 { epoll_shim_exit_status(status) }
    }

    init(executable: String, arguments: [String], listeners: [Listener]) throws(SocketError) {
        var pipe: [Int32] = [-1, -1]
        guard epoll_shim_pipe(&pipe) == 0 else { throw SocketError("skapa ett rör") }
        defer { close(pipe[1]) }
        let descriptors = listeners.map(\.descriptor)
        let names = descriptors.map { String($0) }.joined(separator: ",")
        setenv(InheritedListeners.variable, "\(getpid());\(pipe[1]);\(names)", 1)
        defer { unsetenv(InheritedListeners.variable) }
        // Swift's backtrace writes registers and memory to stderr, and takes seconds: personal data in the
        // log, and a late restart. Whoever sets the variable wants it.
        setenv("SWIFT_BACKTRACE", "enable=no", 0)
        do throws(SocketError) {
            identifier = try SupervisedProcess.spawn(executable, arguments, passing: descriptors + [pipe[1]])
        } catch {
            close(pipe[0])
            throw error
        }
        readiness = pipe[0]
    }

    /// The end, if it has come.
    func reap() -> End? {
        var status: Int32 = 0
        while true {
            let found = waitpid(identifier, &status, WNOHANG)
            if found == identifier { break }
            if found == 0 { return nil }
            if errno != EINTR { break }
        }
        var ready: UInt8 = 0
        let wasReady = read(readiness, &ready, 1) == 1
        close(readiness)
        return End(status: status, wasReady: wasReady)
    }

    func send(_ signal: Int32) { kill(identifier, signal) }

    private static func start(
        _ executable: String, _ arguments: [String], _ actions: inout posix_spawn_file_actions_t,
        _ attributes: inout posix_spawnattr_t
    ) throws(SocketError) -> pid_t {
        var words: [UnsafeMutablePointer<CChar>?] = ([executable] + arguments).map { strdup($0) }
        words.append(nil)
        defer { for word in words { free(word) } }
        var identifier: pid_t = 0
        let status = posix_spawn(
            &identifier, executable, &actions, &attributes, words,
            UnsafePointer<UnsafeMutablePointer<CChar>?>(epoll_shim_environment()))
        guard status == 0 else { throw SocketError("starta \(executable)", code: status) }
        return identifier
    }

    private static func spawn(
        _ executable: String, _ arguments: [String], passing descriptors: [Int32]
    ) throws(SocketError) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        // POSIX: dup2 of a descriptor onto itself takes its close-on-exec away, in the child only.
        for descriptor in descriptors { posix_spawn_file_actions_adddup2(&actions, descriptor, descriptor) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        return try start(executable, arguments, &actions, &attributes)
    }
}
