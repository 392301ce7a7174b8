/// When the write-ahead log is moved into the database, in pages of 4 kB. It never bounds what one batch
/// may hold.
enum LogLimits {
    /// After so many more it is moved beside the writers.
    static let frames = 4000
    /// From here on, some 32 MB, writers and readers are waited for, so that the log can begin anew: as soon
    /// as so few are left to move that the wait is short, and seldom enough (`share`).
    static let shortFrames = 8000
    static let fewFrames = 1000
    /// One finish takes no more than one part in so many of the time: at a hundredth it was p99 that
    /// waited for it. On a slow disk, where it costs more, the log becomes longer before it is finished.
    static let share = 1000
    /// Some 200 MB: long enough to be finished without counting the time, and, at twice that, in any case.
    static let longFrames = 48_000
    static let longestFrames = 96_000
    /// Milliseconds to wait for them.
    static let patience = 200
}
