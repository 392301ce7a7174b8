import Law
import Logging

/// Writes the server's log to standard error, where systemd takes it. One line an entry, UTC. It never holds
/// what somebody typed: callers hand it ids, counts and names of their own.
struct StandardErrorLog: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level

    init(level: Logger.Level) {
        logLevel = level
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let all = event.metadata.map { metadata.merging($0) { _, new in new } } ?? metadata
        // The request first: it finds the other lines, and the page somebody saw.
        let details = all.sorted { left, right in
            left.key == "request" ? right.key != "request" : right.key != "request" && left.key < right.key
        }
        let line = LogLine(
            at: Clock.system.now, level: event.level.rawValue, message: event.message.description,
            details: details.map { ($0.key, $0.value.description) })
        StandardError.line(line.text)
    }
}
