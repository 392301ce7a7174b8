import CEpoll
import Glibc

/// The child's side of `Supervisor`: the sockets it was given and the pipe on which it says that it serves.
/// It never outlives the parent: the kernel kills the child when the parent dies.
public struct InheritedListeners: Sendable {
    static let variable = "SUPERVISED_LISTENERS"

    /// In the order the parent named them.
    public let listeners: [Listener]
    private let readiness: Int32

    /// Tells the parent that start succeeded; from now on a death is answered by a restart. Call it once.
    public func reportReady() {
        var ready: UInt8 = 1
        _ = write(readiness, &ready, 1)
        close(readiness)
    }

    /// Nil if this process was not started by a supervisor. The variable is
    /// `parent;readiness;listener,listener`.
    static func take() throws(SocketError) -> InheritedListeners? {
        guard let value = getenv(variable) else { return nil }
        let text = String(cString: value)
        unsetenv(variable)
        let parts = text.split(separator: ";", omittingEmptySubsequences: false)
        guard parts.count == 3, let parent = Int32(parts[0]), let readiness = Int32(parts[1]) else {
            throw SocketError("ta över lyssnande sockel", code: EINVAL)
        }
        _ = epoll_shim_die_with_parent()
        // The parent may have died before the line above.
        guard getppid() == parent else {
            throw SocketError("hitta den process som startade den här", code: ESRCH)
        }
        _ = fcntl(readiness, F_SETFD, FD_CLOEXEC)
        return InheritedListeners(listeners: try listeners(named: parts[2]), readiness: readiness)
    }

    private static func listeners(named text: Substring) throws(SocketError) -> [Listener] {
        var listeners: [Listener] = []
        for part in text.split(separator: ",") {
            guard let descriptor = Int32(part) else {
                throw SocketError("ta över lyssnande sockel", code: EINVAL)
            }
            listeners.append(try Listener(inherited: descriptor))
        }
        return listeners
    }
}
