import CSQLite

extension Connection {
    /// Moves the write-ahead log into the database, as far as no reader stands in the way. `isPatient` waits
    /// for readers (up to the busy timeout) and empties the log's file; without it nobody is kept waiting.
    /// Only outside a transaction. What fails here is tried again later: nothing is lost.
    public func checkpoint(isPatient: Bool) {
        let mode = isPatient ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE
        sqlite3_wal_checkpoint_v2(handle, nil, mode, nil, nil)
    }
}
