import Glibc

/// A small parent that holds the listening sockets and keeps a serving child alive: while the child is gone,
/// connections wait in the kernel instead of failing. It never reads a byte of what is sent.
public struct Supervisor {
    /// When to restart and when to give up. Times in milliseconds.
    public struct Rules: Sendable {
        /// Before restarts that follow closely on each other; the last goes on being used.
        public var pauses: [Int64] = [0, 100, 200, 400, 800]
        /// A child that served this long starts the pauses over.
        public var calmAfter: Int64 = 10_000
        /// So many deaths in a row are one too many, as long as no child has ever said that it was ready.
        public var deathsBeforeReady = 10
        /// How long a stopping child may take before it is killed.
        public var stopWithin: Int64 = 9_500

        public init() {}
    }

    private let executable: String
    private let arguments: [String]
    private let listeners: [Listener]
    private let rules: Rules
    private let log: (String) -> Void
    private let signals = Signals(blocking: [SIGTERM, SIGINT, SIGHUP, SIGCHLD])

    /// Serves until told to stop, or until the child refuses to start. A child that was told to stop by
    /// somebody else ends us too: it has shut the sockets, which are ours as well. Once a child has served,
    /// none is given up: what hinders the next one, such as a full disk, passes.
    /// - Parameters:
    ///   - childArguments: what the same program is started with, without its name.
    ///   - log: takes one line in Swedish for the administrator.
    /// - Returns: the status to exit with: 0 after an orderly stop, the child's own if it refused to start.
    public static func run(
        listeners: [Listener], childArguments: [String], executable: String = "/proc/self/exe",
        rules: Rules = Rules(), log: @escaping (String) -> Void
    ) throws(SocketError) -> Int32 {
        ProcessGuards.raise()
        let supervisor = Supervisor(
            executable: executable, arguments: childArguments, listeners: listeners, rules: rules, log: log)
        return try supervisor.superviseUntilStopped()
    }

    /// In the child: what the parent handed down. Nil if there is no supervising parent.
    public static func inheritedListeners() throws(SocketError) -> InheritedListeners? {
        try InheritedListeners.take()
    }

    /// What has become of the children so far.
    private struct Standing {
        var hasServed = false
        var deathsBeforeReady = 0
        var quickDeaths = 0
    }

    private func superviseUntilStopped() throws(SocketError) -> Int32 {
        var standing = Standing()
        while true {
            let began = MonotonicClock.now
            if let status = try runChild(&standing) { return status }
            if MonotonicClock.now - began >= rules.calmAfter { standing.quickDeaths = 0 }
            if isStopped(within: pause(after: standing.quickDeaths)) { return 0 }
            standing.quickDeaths += 1
        }
    }

    /// One child from start to end. - Returns: the status to exit with; nil if another is to be started.
    private func runChild(_ standing: inout Standing) throws(SocketError) -> Int32? {
        let child: SupervisedProcess
        do throws(SocketError) {
            child = try SupervisedProcess(executable: executable, arguments: arguments, listeners: listeners)
        } catch {
            guard standing.hasServed else { throw error }
            log(error.description)
            return nil
        }
        let (end, wasAsked) = watch(child)
        standing.hasServed = standing.hasServed || end.wasReady
        let isOver = wasAsked || !standing.hasServed || end.exitStatus == 0
        if end.signal == nil, isOver { return end.exitStatus }
        report(end, child)
        if wasAsked { return 1 }
        return isHopeless(&standing) ? 1 : nil
    }

    /// Another death: whether it is one too many.
    private func isHopeless(_ standing: inout Standing) -> Bool {
        if standing.hasServed { return false }
        standing.deathsBeforeReady += 1
        let deaths = standing.deathsBeforeReady
        guard deaths >= rules.deathsBeforeReady else { return false }
        log("Servern dog \(deaths) gånger i rad innan den svarade. Den startas inte om.")
        return true
    }

    private func pause(after quickDeaths: Int) -> Int64 {
        rules.pauses.isEmpty ? 0 : rules.pauses[min(quickDeaths, rules.pauses.count - 1)]
    }

    /// Forwards signals until the child has ended.
    private func watch(_ child: SupervisedProcess) -> (end: SupervisedProcess.End, wasAsked: Bool) {
        var stopBy: Int64?
        while true {
            if let end = child.reap() { return (end, stopBy != nil) }
            if let stopBy, stopBy <= MonotonicClock.now { child.send(SIGKILL) }
            // SIGCHLD wakes us; the second is a belt beside the braces.
            let patience = stopBy.map { min(1000, max(10, $0 - MonotonicClock.now)) } ?? 1000
            switch signals.next(withinMilliseconds: patience) {
            case SIGTERM?, SIGINT?:
                child.send(SIGTERM)
                stopBy = stopBy ?? MonotonicClock.now + rules.stopWithin
            case SIGHUP?: child.send(SIGHUP)
            default: break
            }
        }
    }

    private func isStopped(within milliseconds: Int64) -> Bool {
        let deadline = MonotonicClock.now + milliseconds
        repeat {
            let left = max(0, deadline - MonotonicClock.now)
            if let signal = signals.next(withinMilliseconds: left), signal == SIGTERM || signal == SIGINT {
                return true
            }
        } while MonotonicClock.now < deadline
        return false
    }

    private func report(_ end: SupervisedProcess.End, _ child: SupervisedProcess) {
        let how = end.signal.map { "dog av signal \($0) (\(String(cString: strsignal($0))))" }
            ?? "avslutades med status \(end.exitStatus)"
        log("Servern (process \(child.identifier)) \(how).")
    }
}
