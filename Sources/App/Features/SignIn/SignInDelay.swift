import Law

/// How long the next guess has to wait (ASVS 6.3.1). Pure arithmetic; it never locks anybody out: no wait is
/// longer than the longest one, and waiting costs nothing but time.
enum SignInDelay {
    /// Failures on a name that cost nothing: people mistype.
    static let freeFailures = 5
    static let longestSeconds = 60
    /// Failures from one source within the window, whatever the names.
    static let failuresPerSource = 30
    static let sourceWindowSeconds = 600
    /// Failures on a name are forgotten after a day.
    static let memorySeconds = 86_400

    /// Seconds to wait after so many failures on a name, the latest at `last`: 1, 2, 4 … 60. Zero if none.
    static func seconds(failures: Int, last: Instant?, now: Instant) -> Int {
        guard failures >= freeFailures, let last else { return 0 }
        let delay = min(longestSeconds, 1 << min(failures - freeFailures, 6))
        // A clock that was set back must not make the wait longer than it is.
        return max(0, min(delay, delay - now.seconds(since: last)))
    }

    /// Seconds until the source has few enough failures in its window; `limiting` is the one that must grow
    /// old first.
    static func seconds(limiting: Instant?, now: Instant) -> Int {
        guard let limiting else { return 0 }
        return max(0, min(sourceWindowSeconds, sourceWindowSeconds - now.seconds(since: limiting)))
    }
}
