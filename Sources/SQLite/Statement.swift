import CSQLite
import SQL

/// One prepared statement of one connection. It never stays open: whoever steps it also resets it.
final class Statement: ColumnSource {
    let handle: OpaquePointer
    private let database: OpaquePointer

    /// Prepares the first statement of `text`; nil if there is none but blanks and comments.
    init?(_ text: UnsafePointer<CChar>, database: OpaquePointer, rest: inout UnsafePointer<CChar>?) throws {
        var prepared: OpaquePointer?
        let flags = UInt32(SQLITE_PREPARE_PERSISTENT)
        let code = sqlite3_prepare_v3(database, text, -1, flags, &prepared, &rest)
        guard code == SQLITE_OK else {
            // Nothing is bound yet, so the message quotes the statement only.
            throw SQLiteError(code: code, message: String(cString: sqlite3_errmsg(database)))
        }
        guard let prepared else { return nil }
        handle = prepared
        self.database = database
    }

    deinit {
        sqlite3_finalize(handle)
    }

    func bind(_ values: [SQLValue]) throws {
        guard Int(sqlite3_bind_parameter_count(handle)) == values.count else {
            throw SQLiteError(code: SQLITE_RANGE, message: "wrong number of bound values")
        }
        var index: Int32 = 0
        for value in values {
            index += 1
            let code = bind(value, at: index)
            guard code == SQLITE_OK else { throw failure(code) }
        }
    }

    private func bind(_ value: SQLValue, at index: Int32) -> Int32 {
        switch value {
        case .null:
            return sqlite3_bind_null(handle, index)
        case .integer(let number):
            return sqlite3_bind_int64(handle, index, number)
        case .real(let number):
            return sqlite3_bind_double(handle, index, number)
        case .text(var text):
            return text.withUTF8 { octets in
                guard let count = Int32(exactly: octets.count) else { return SQLITE_TOOBIG }
                return octets.withMemoryRebound(to: CChar.self) {
                    steget_sqlite_bind_text(handle, index, $0.baseAddress ?? emptyText, count)
                }
            }
        case .blob(let octets):
            guard let count = Int32(exactly: octets.count) else { return SQLITE_TOOBIG }
            return octets.withUnsafeBytes { steget_sqlite_bind_blob(handle, index, $0.baseAddress, count) }
        }
    }

    /// True while there is a row.
    func step() throws -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code: throw failure(code)
        }
    }

    func reset() {
        sqlite3_reset(handle)
        sqlite3_clear_bindings(handle)
    }

    private func failure(_ code: Int32) -> SQLiteError {
        let extended = sqlite3_extended_errcode(database)
        let isConstraint = code & 0xff == SQLITE_CONSTRAINT
        let words = isConstraint ? sqlite3_errmsg(database) : sqlite3_errstr(code)
        return SQLiteError(code: extended & 0xff == code & 0xff ? extended : code,
                           message: words.map { String(cString: $0) } ?? "")
    }

    var count: Int { Int(sqlite3_data_count(handle)) }

    func kind(_ column: Int) -> ColumnKind {
        switch sqlite3_column_type(handle, Int32(truncatingIfNeeded: column)) {
        case SQLITE_INTEGER: .integer
        case SQLITE_FLOAT: .real
        case SQLITE3_TEXT: .text
        case SQLITE_BLOB: .blob
        default: .null
        }
    }

    func integer(_ column: Int) -> Int64 {
        sqlite3_column_int64(handle, Int32(truncatingIfNeeded: column))
    }

    func real(_ column: Int) -> Double {
        sqlite3_column_double(handle, Int32(truncatingIfNeeded: column))
    }

    func text<T>(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> T) rethrows -> T {
        let index = Int32(truncatingIfNeeded: column)
        let start = sqlite3_column_text(handle, index)
        return try body(UnsafeBufferPointer(start: start, count: start == nil ? 0 : length(index)))
    }

    func blob(_ column: Int) -> [UInt8] {
        let index = Int32(truncatingIfNeeded: column)
        guard let start = sqlite3_column_blob(handle, index) else { return [] }
        return Array(UnsafeRawBufferPointer(start: start, count: length(index)))
    }

    private func length(_ index: Int32) -> Int {
        Int(sqlite3_column_bytes(handle, index))
    }

    func name(_ column: Int) -> String {
        sqlite3_column_name(handle, Int32(truncatingIfNeeded: column)).map { String(cString: $0) } ?? ""
    }

    func table(_ column: Int) -> String {
        sqlite3_column_table_name(handle, Int32(truncatingIfNeeded: column)).map { String(cString: $0) } ?? ""
    }
}

/// A NULL pointer would bind NULL; an empty text is not that.
nonisolated(unsafe) private let emptyText: UnsafePointer<CChar> = {
    let text = UnsafeMutablePointer<CChar>.allocate(capacity: 1)
    text.initialize(to: 0)
    return UnsafePointer(text)
}()
