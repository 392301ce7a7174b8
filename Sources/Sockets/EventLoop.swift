import CEpoll
import Glibc

/// Who an event loop works for. Everything is called on the loop's thread.
public protocol EventLoopDelegate<Message>: AnyObject {
    associatedtype Message: Sendable
    /// The descriptor added under `token` can be read or written.
    func ready(_ token: UInt64, _ readiness: Readiness)
    /// A deadline set for `token` has come. It may have been moved later since.
    func deadlineReached(_ token: UInt64)
    func received(_ message: Message)
    /// After all of the above, before the loop looks for more.
    func roundEnded()
}

/// One thread's loop over epoll: descriptors, deadlines and messages from other threads.
/// It never leaves the thread that made it, and never blocks but in `epoll_wait`.
public final class EventLoop<Message: Sendable> {
    public let mailbox: Mailbox<Message>
    /// Milliseconds of `MonotonicClock`, read once a round.
    public private(set) var now = MonotonicClock.now
    private let poller: Int32
    private var deadlines = DeadlineQueue()
    private var isRunning = true
    /// Set by the delegate when something is left over that no event will announce.
    public var mustNotSleep = false

    private static var wakeToken: UInt64 { .max }
    private static var eventsPerRound: Int { 256 }

    public init(mailbox: Mailbox<Message>) throws(SocketError) {
        self.mailbox = mailbox
        poller = epoll_shim_create()
        guard poller >= 0 else { throw SocketError("skapa en händelseslinga") }
        let added = epoll_shim_add(poller, mailbox.descriptor, UInt32(epoll_shim_in), Self.wakeToken)
        guard added == 0 else { throw SocketError("lyssna efter meddelanden") }
    }

    deinit { close(poller) }

    /// A connected socket: told once each time it becomes ready (edge-triggered), for reading and writing at
    /// once. `token` must not be `UInt64.max`.
    public func addStream(_ descriptor: Int32, token: UInt64) -> Bool {
        let events = UInt32(epoll_shim_in | epoll_shim_out | epoll_shim_gone) | epoll_shim_edge
        return epoll_shim_add(poller, descriptor, events, token) == 0
    }

    /// A listening socket: told as long as connections wait (level-triggered), and of several loops only one.
    public func addListener(_ descriptor: Int32, token: UInt64) -> Bool {
        epoll_shim_add(poller, descriptor, UInt32(epoll_shim_in) | epoll_shim_exclusive, token) == 0
    }

    public func remove(_ descriptor: Int32) {
        _ = epoll_shim_remove(poller, descriptor)
    }

    /// Calls `deadlineReached(token)` at `time` (milliseconds of `MonotonicClock`) or just after.
    public func wake(_ token: UInt64, at time: Int64) {
        deadlines.insert(token, at: time)
    }

    public func stop() { isRunning = false }

    /// Runs until `stop`.
    public func run(_ delegate: some EventLoopDelegate<Message>) {
        let events = UnsafeMutablePointer<epoll_shim_event>.allocate(capacity: Self.eventsPerRound)
        defer { events.deallocate() }
        var messages: [Message] = []
        while isRunning {
            let ready = epoll_shim_wait(poller, events, Int32(Self.eventsPerRound), timeout())
            now = MonotonicClock.now
            mustNotSleep = false
            for index in 0..<max(0, ready) { dispatch(events[Int(index)], delegate) }
            mailbox.collect(into: &messages)
            for message in messages { delegate.received(message) }
            messages.removeAll(keepingCapacity: messages.count < 4096)
            while let token = deadlines.popExpired(now: now) { delegate.deadlineReached(token) }
            delegate.roundEnded()
        }
    }

    private func dispatch(_ event: epoll_shim_event, _ delegate: some EventLoopDelegate<Message>) {
        if event.token == Self.wakeToken {
            mailbox.drainDescriptor()
        } else {
            delegate.ready(event.token, Readiness(event.events))
        }
    }

    private func timeout() -> Int32 {
        if mustNotSleep || !mailbox.prepareToSleep() { return 0 }
        guard let soonest = deadlines.soonest else { return -1 }
        return Int32(clamping: max(0, soonest - MonotonicClock.now + 1))
    }
}
