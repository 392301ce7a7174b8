import CSQLite

/// How the write-ahead log is moved into the database. None ever loses anything: what fails is tried again
/// later.
public enum Checkpoint: Sendable {
    /// As far as no reader stands in the way; nobody is kept waiting.
    case alongside
    /// Waits for readers (up to the busy timeout), so that the next writer begins the log anew.
    case restarting
    /// As `restarting`, and empties the log's file.
    case emptying
}

extension Connection {
    /// Only outside a transaction.
    public func checkpoint(_ way: Checkpoint) {
        let mode = switch way {
        case .alongside: SQLITE_CHECKPOINT_PASSIVE
        case .restarting: SQLITE_CHECKPOINT_RESTART
        case .emptying: SQLITE_CHECKPOINT_TRUNCATE
        }
        sqlite3_wal_checkpoint_v2(handle, nil, mode, nil, nil)
    }
}
