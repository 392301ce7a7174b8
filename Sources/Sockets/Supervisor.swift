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
        /// So many deaths in a row before the child ever said it was ready are one too many.
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

    /// Serves until told to stop, or until the child refuses to start.
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

    private func superviseUntilStopped() throws(SocketError) -> Int32 {
        var quickDeaths = 0
        var deathsBeforeReady = 0
        while true {
            let began = MonotonicClock.now
            let child = try SupervisedProcess(
                executable: executable, arguments: arguments, listeners: listeners)
            let (end, wasAsked) = watch(child)
            if end.signal == nil, wasAsked || !end.wasReady || end.exitStatus == 0 { return end.exitStatus }
            report(end, child)
            if wasAsked { return 1 }
            deathsBeforeReady = end.wasReady ? 0 : deathsBeforeReady + 1
            if deathsBeforeReady >= rules.deathsBeforeReady {
                log("Servern dog \(deathsBeforeReady) gånger i rad innan den svarade. Den startas inte om.")
                return 1
            }
            quickDeaths = MonotonicClock.now - began >= rules.calmAfter ? 0 : quickDeaths
            if isStopped(within: pause(after: quickDeaths)) { return 0 }
            quickDeaths += 1
        }
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
