import CEpoll

/// What a descriptor has become ready for. It never says how much: read and write until they would block.
public struct Readiness: Sendable {
    public let canRead: Bool
    public let canWrite: Bool
    /// The other side has ended, or the connection is broken; reading tells which.
    public let isGone: Bool

    init(_ events: UInt32) {
        isGone = events & UInt32(epoll_shim_gone) != 0
        canRead = events & UInt32(epoll_shim_in) != 0 || isGone
        canWrite = events & UInt32(epoll_shim_out) != 0
    }
}
