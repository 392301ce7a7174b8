import SQLite

/// Moves the write-ahead log into the database over a connection of its own, so that the writer goes on
/// meanwhile. It never keeps a thread that has nothing to do, and never tries again where a disk has refused.
final class LogMover: @unchecked Sendable {
    // Unchecked: `connection` is used by the thread that moves, or by the committer when that has ended.
    private var connection: Connection?
    private let state = Guarded(State())
    private let disk: Disk
    private let moving: Moving

    /// Moves the log and says whether the disk took it.
    typealias Moving = @Sendable (Connection, Checkpoint) -> Bool

    private struct State {
        var thread: CommitThread?
        var isMoving = false
        /// Frames the log had when it was last moved.
        var movedAt = 0
        /// Not before then, unless it is very long.
        var finishesFrom = Moment.now

        /// Long enough to begin anew, and long enough ago since it did.
        func isLong(at frames: Int) -> Bool {
            frames >= LogLimits.longFrames
                || frames >= LogLimits.shortFrames && Moment.now >= finishesFrom
        }

        /// What has come since is little, and nobody moves it.
        func isNearlyMoved(at frames: Int) -> Bool {
            !isMoving && frames - movedAt < LogLimits.fewFrames
        }

        /// A long log is moved again and again until little is left: then it is finished at the next commit,
        /// and moving it once more would only make that commit wait for another.
        func isDue(at frames: Int) -> Bool {
            guard !isMoving else { return false }
            return frames - movedAt >= LogLimits.frames || isLong(at: frames) && !isNearlyMoved(at: frames)
        }
    }

    /// - Parameter disk: told when it has refused something that was moved.
    init(_ path: String, disk: Disk, moving: @escaping Moving = { $0.checkpoint($1) }) throws {
        connection = try Connection.open(path, for: .moving)
        (self.disk, self.moving) = (disk, moving)
    }

    /// Whether the log, with so many frames, is to be finished now: it is long, and little is left to do.
    func mustFinish(at frames: Int) -> Bool {
        guard frames >= LogLimits.shortFrames else { return false }
        return frames >= LogLimits.longestFrames
            || state.withLock { $0.isNearlyMoved(at: frames) && $0.isLong(at: frames) }
    }

    /// After a commit that left the log with so many frames: moves it, if that is due. Nobody waits.
    func note(frames: Int) {
        state.withLock { state in
            // It has begun anew.
            if frames < state.movedAt { state.movedAt = 0 }
            guard state.isDue(at: frames) else { return }
            (state.movedAt, state.isMoving) = (frames, true)
            state.thread?.join()
            state.thread = CommitThread { [self] in
                move(.alongside)
                self.state.withLock { $0.isMoving = false }
            }
            if state.thread == nil { state.isMoving = false }
        }
    }

    /// Moves what is left, for the committer while it has the turn: where writers never pause, only this
    /// lets the log begin anew.
    func finish() {
        join()
        connection?.setBusyTimeout(milliseconds: LogLimits.patience)
        move(.restarting)
        let next = Moment.now.adding(microseconds: LogLimits.rest)
        state.withLock { ($0.movedAt, $0.finishesFrom) = (0, next) }
    }

    private func move(_ way: Checkpoint) {
        guard let connection, !disk.isLost else { return }
        if !moving(connection, way) { disk.lose() }
    }

    /// Waits for the move under way, and lets the database go.
    func close() {
        join()
        connection = nil
    }

    private func join() {
        state.withLock { $0.thread.take() }?.join()
    }
}
