/// When the write-ahead log is moved into the database, in pages of 4 kB. It never bounds what one batch
/// may hold.
enum LogLimits {
    static let frames = 4000
    /// From here on readers are waited for, or the log would grow without end.
    static let longFrames = 12_000
    static let patience = 200
}
