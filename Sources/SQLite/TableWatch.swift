import CSQLite
import Glibc

/// Sees which tables change. It never knows which row.
final class TableWatch {
    private let tables: [StaticString]
    var isTouched = false

    init(_ tables: [StaticString]) {
        self.tables = tables
    }

    func see(_ name: UnsafePointer<CChar>) {
        guard !isTouched else { return }
        isTouched = tables.contains { table in
            // A literal ends with a zero octet, as the name does.
            strcmp(name, UnsafeRawPointer(table.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
        }
    }
}

extension Connection {
    /// Remembers whether a commit touched one of `tables` (names of rowid tables); ask with `takeTouched`.
    public func watch(_ tables: [StaticString]) {
        let watch = TableWatch(tables)
        tableWatch = watch
        sqlite3_update_hook(handle, { context, _, _, table, _ in
            guard let context, let table else { return }
            Unmanaged<TableWatch>.fromOpaque(context).takeUnretainedValue().see(table)
        }, Unmanaged.passUnretained(watch).toOpaque())
    }

    /// Whether a watched table was touched since the last question.
    public func takeTouched() -> Bool {
        defer { tableWatch?.isTouched = false }
        return tableWatch?.isTouched ?? false
    }
}
