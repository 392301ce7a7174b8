/// When the write-ahead log is moved into the database, in pages of 4 kB. It never bounds what one batch
/// may hold.
enum LogLimits {
    /// After so many more it is moved beside the writers.
    static let frames = 4000
    /// From here on writers and readers are waited for, or the log would grow without end: as soon as so few
    /// are left to move that the wait is short, or when it has become too long all the same.
    /// Some 200 MB, and the file keeps them: everybody waits for three flushes then, so it is seldom.
    static let longFrames = 48_000
    static let fewFrames = 1000
    static let longestFrames = 96_000
    /// Milliseconds to wait for them.
    static let patience = 200
}
