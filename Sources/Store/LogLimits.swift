/// When the write-ahead log is moved into the database, in pages of 4 kB. It never bounds what one batch
/// may hold.
enum LogLimits {
    /// After so many more it is moved beside the writers.
    static let frames = 4000
    /// From here on, some 24 MB, writers and readers are waited for, so that the log can begin anew: as soon
    /// as so few are left to move that the wait is short, and seldom enough (`rest`).
    static let shortFrames = 6000
    static let fewFrames = 1000
    /// Microseconds between two finishes. Everybody waits for one, some three flushes: with 64 writers and
    /// flushes of 5 ms, one in five seconds meets a two-hundredth of the forms, and p99 does not see it;
    /// three in that time meet a hundredth, and p99 was half as long again.
    static let rest = 6_000_000
    /// Some 45 MB: long enough to be finished without counting the time, so that what thousands of views a
    /// second write stays below 64 MB; and, at twice that, in any case.
    static let longFrames = 11_000
    static let longestFrames = 22_000
    /// Milliseconds to wait for them.
    static let patience = 200
}
