import SQL
import SQLite

/// Another process's lock on a database, as far as the store can tell: nobody writes until it is released.
public final class DatabaseHold {
    private let connection: Connection

    public init(_ path: String) throws {
        connection = try Connection.open(path, for: .writing)
        try connection.run("BEGIN IMMEDIATE")
    }

    public func release() throws {
        try connection.run("ROLLBACK")
    }
}
