import HTTP
import Sockets
import Synchronization

/// Threads that run handlers, and the bounded queue in front of them. It never runs more at once than it has
/// threads, so one slow lane cannot starve another.
final class WorkerPool: Sendable {
    enum Job: Sendable {
        case respond(Request, ReplySlot)
        case task(@Sendable () -> Void)
    }

    private struct State {
        var queue = RingQueue<Job>()
        var idle = 0
        /// A thread has been woken but has not yet looked: waking another for the same burst would be waste.
        var isWaking = false
        var isStopped = false
        var live = 0

        /// Whether the caller is to wake a thread.
        mutating func mustWake() -> Bool {
            guard !queue.isEmpty, idle > 0, !isWaking else { return false }
            isWaking = true
            return true
        }
    }

    private enum Turn: Sendable {
        case job(Job, wakeNext: Bool)
        case stop
    }

    private let monitor = Monitor(State())
    private let responder: any Responder
    private let queueLimit: Int

    init(name: String, workers: Int, queueLimit: Int, responder: any Responder) throws(SocketError) {
        self.responder = responder
        self.queueLimit = queueLimit
        for index in 1...max(1, workers) {
            monitor.withLock { $0.live += 1 }
            do throws(SocketError) {
                _ = try PlainThread(name: "\(name) \(index)") { [self] in work() }
            } catch {
                monitor.withLock { $0.live -= 1 }
                stop()
                throw error
            }
        }
    }

    /// False if the queue is full or the pool has stopped; the job is then not run. Nobody is woken for it:
    /// `rouse` afterwards.
    func submit(_ job: Job) -> Bool { enqueue(job, limit: queueLimit) }

    /// For the rest of something already taken on, which may not be turned away half way.
    func submitContinuation(_ task: @escaping @Sendable () -> Void) -> Bool {
        defer { rouse() }
        return enqueue(.task(task), limit: .max)
    }

    private func enqueue(_ job: Job, limit: Int) -> Bool {
        monitor.withLock { state in
            guard !state.isStopped, state.queue.count < limit else { return false }
            state.queue.append(job)
            return true
        }
    }

    /// Wakes a thread for what was submitted, if all who are awake may be busy. To wake one costs about as
    /// much as a small job, so a loop does it once for all that came in one round.
    func rouse() {
        if monitor.withLock({ $0.mustWake() }) { monitor.wakeOne() }
    }

    /// Lets the threads end once the queue is empty.
    func stop() {
        monitor.withLock { $0.isStopped = true }
        monitor.wakeAll()
    }

    /// Whether all threads had ended before `deadline` (milliseconds of `MonotonicClock`).
    func waitUntilEnded(before deadline: Int64) -> Bool {
        monitor.wait(before: deadline) { $0.live == 0 ? true : nil } ?? false
    }

    private func work() {
        CurrentWorker.enter()
        while case .job(let job, let wakeNext) = nextTurn() {
            if wakeNext { monitor.wakeOne() }
            switch job {
            case .respond(let request, let slot): responder.respond(to: request) { slot.reply($0) }
            case .task(let body): body()
            }
        }
        monitor.withLock { $0.live -= 1 }
        monitor.wakeAll()
    }

    private func nextTurn() -> Turn {
        var wasIdle = false
        return monitor.wait { state in
            if wasIdle {
                state.idle -= 1
                state.isWaking = false
                wasIdle = false
            }
            if let job = state.queue.popFirst() { return .job(job, wakeNext: state.mustWake()) }
            if state.isStopped { return .stop }
            state.idle += 1
            wasIdle = true
            return nil
        }
    }
}
