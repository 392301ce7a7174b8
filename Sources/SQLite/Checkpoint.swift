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
    /// - Returns: false if the disk refused to make durable what was moved. Then nobody knows what of it is
    ///   there, also of what was moved before, and trying again proves nothing (`fsync(2)`): only moving the
    ///   whole log anew does, as the next process does that opens the database.
    @discardableResult
    public func checkpoint(_ way: Checkpoint) -> Bool {
        let mode = switch way {
        case .alongside: SQLITE_CHECKPOINT_PASSIVE
        case .restarting: SQLITE_CHECKPOINT_RESTART
        case .emptying: SQLITE_CHECKPOINT_TRUNCATE
        }
        let code = sqlite3_wal_checkpoint_v2(handle, nil, mode, nil, nil)
        return code & 0xff != SQLITE_IOERR || !refusals.contains(code >> 8)
    }
}

/// SQLITE_IOERR_FSYNC and SQLITE_IOERR_DIR_FSYNC, whose macros C alone can read: each is SQLITE_IOERR with
/// this above it.
private let refusals: Set<Int32> = [4, 5]
