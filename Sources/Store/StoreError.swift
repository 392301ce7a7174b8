/// Why the database did not do what was asked. Each has one Swedish sentence; none holds what somebody typed.
public enum StoreError: Error, Sendable, Equatable, CustomStringConvertible {
    /// There is no such file, and none was asked for.
    case missing(path: String)
    /// Another process has it; its id if it could be read.
    case inUse(path: String, process: Int32?)
    /// The folder or file cannot be written.
    case notWritable(path: String)
    /// Not a database, or a damaged one.
    case damaged(path: String)
    /// Made by a later version of the program.
    case newer(found: Int, known: Int)
    /// Migrations are waiting: `steget migrate`.
    case older(found: Int, known: Int)
    /// A migration that was applied, or its file, has been changed since.
    case editedMigration(name: String)
    /// The database's tables are not those the migrations make.
    case editedSchema
    /// Something is wrong with the folder of migrations.
    case migrations(String)
    /// Another process has held the lock for the whole waiting time.
    case busy
    /// The disk is full or failing; what was written is not kept.
    case storage(code: Int32)
    /// The system gives no thread to commit on.
    case noThread
    /// The read took more steps than a read may.
    case tooLong
    /// `write` inside `write`, or after `close`: a defect in the program.
    case misuse(String)
    /// A backup that cannot be trusted.
    case backup(String)

    public var description: String { swedish }

    /// Whether trying again soon may succeed: the answer is 503 with the form kept.
    public var isTransient: Bool {
        switch self {
        case .busy, .storage, .tooLong: true
        default: false
        }
    }
}
