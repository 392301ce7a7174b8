public import HTTP
public import HTTPTypes
public import Logging
import Sockets

/// HTTP/1.1 over sockets, for one responder. It never imports the application: they meet in `Responder`.
public final class HTTPServer: Sendable {
    private struct Loops {
        var started = 0
        var ended = 0
        var failure: SocketError?
    }

    private let shared: ServerShared
    private let listeners: [HTTPListener]
    private let mailboxes: [Mailbox<LoopMessage>]
    private let loops = Monitor(Loops())

    /// Makes the workers; nothing is accepted before `start`.
    /// - Parameters:
    ///   - everyResponse: fields put on every response, also the server's own, unless it sets the same name.
    ///   - behindProxy: addresses whose `X-Forwarded-For` and `X-Forwarded-Proto` count.
    ///   - loopCount: event loops, each a thread.
    ///   - refusalPage: what the server itself answers with a status; called on the loop, so it must be quick
    ///     and need neither database nor template.
    public init(
        listeners: [HTTPListener], limits: Limits = Limits(), everyResponse: HTTPFields = [:],
        behindProxy: Set<String> = [], loopCount: Int = 1, logger: Logger, responder: any Responder,
        refusalPage: @escaping @Sendable (HTTPResponse.Status) -> Response
    ) throws {
        self.listeners = listeners
        shared = try ServerShared(
            limits: limits, everyResponse: everyResponse, responder: responder, logger: logger,
            proxies: behindProxy, page: refusalPage)
        mailboxes = try (0..<max(1, loopCount)).map { _ in try Mailbox() }
    }

    /// Starts accepting, and returns when it has begun.
    public func start() throws {
        ProcessGuards.ignoreSignals()
        for (number, mailbox) in mailboxes.enumerated() {
            _ = try PlainThread(name: "loop \(number)") { [self] in runLoop(number, mailbox) }
        }
        let failure = loops.wait { [count = mailboxes.count] state -> SocketError?? in
            state.failure != nil || state.started == count ? .some(state.failure) : nil
        }
        if let failure { throw failure }
    }

    /// Hears nobody new, answers those who have come and what is under way, and closes; for at most
    /// `Limits.drainSeconds`. Whoever connects after that is refused.
    /// - Returns: whether everything was answered in time.
    @discardableResult
    public func drain() -> Bool {
        let deadline = MonotonicClock.now + shared.patience.drain
        for listener in listeners { listener.listener.ignoreNew() }
        for mailbox in mailboxes { mailbox.post(.drain) }
        let isDone = waitForLoops(before: deadline)
        if !isDone {
            for mailbox in mailboxes { mailbox.post(.stop) }
            _ = waitForLoops(before: deadline + 500)
        }
        for listener in listeners { listener.listener.stopListening() }
        shared.ordinary.stop()
        shared.slow.stop()
        shared.printing.stop()
        // A handler that hangs must not keep the process; whoever called us exits.
        let patience = max(deadline, MonotonicClock.now + 200)
        return shared.ordinary.waitUntilEnded(before: patience)
            && shared.slow.waitUntilEnded(before: patience)
            && shared.printing.waitUntilEnded(before: patience) && isDone
    }

    /// New connections get the certificates as the files are now. A certificate that cannot be used leaves
    /// the old one in place.
    public func reloadCertificates() throws(TLSError) {
        for context in listeners.compactMap(\.tls) {
            try context.reload()
            if let warning = context.warning { shared.logger.warning("\(warning)") }
        }
    }

    private func runLoop(_ number: Int, _ mailbox: Mailbox<LoopMessage>) {
        do throws(SocketError) {
            let loop = try ServerLoop(number: number, shared: shared, listeners: listeners, mailbox: mailbox)
            loops.withLock { $0.started += 1 }
            loops.wakeAll()
            loop.run()
        } catch {
            loops.withLock { $0.failure = error }
        }
        loops.withLock { $0.ended += 1 }
        loops.wakeAll()
    }

    private func waitForLoops(before deadline: Int64) -> Bool {
        loops.wait(before: deadline) { [count = mailboxes.count] in $0.ended == count ? true : nil } ?? false
    }
}
