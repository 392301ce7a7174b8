import Casework
import Law
import SQL
import Store

/// That a rights holder has said yes to an instrument.
struct InstrumentPermission: Sendable {
    let instrument: String
    let holder: String
    let reference: String
    let from: Day
    let to: Day?
}

/// Every statement on permissions. One is added, never changed.
enum InstrumentPermissionRepository {
    static func insert(
        _ permission: InstrumentPermission, id: InstrumentPermissionID, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO instrument_permission (id, instrument, holder, reference, valid_from, valid_to,
                recorded_by, recorded_at)
            VALUES (\(id), \(permission.instrument), \(permission.holder), \(permission.reference),
                \(permission.from), \(permission.to), \(account), \(transaction.now))
            """)
    }

    static func isPermitted(
        _ instrument: String, on day: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Bool {
        try transaction.first(
            """
            SELECT 1 FROM instrument_permission WHERE instrument = \(instrument) AND valid_from <= \(day)
              AND (valid_to IS NULL OR valid_to >= \(day))
            """
        ) { try $0.int(0) } != nil
    }

    /// The latest recorded first.
    static func list(_ transaction: borrowing some Querying & ~Copyable) throws -> [InstrumentPermission] {
        try transaction.all(
            """
            SELECT instrument, holder, reference, valid_from, valid_to FROM instrument_permission
            ORDER BY id DESC
            """
        ) { row in
            try InstrumentPermission(
                instrument: row.text(0), holder: row.text(1), reference: row.text(2), from: row.day(3),
                to: row.optionalDay(4))
        }
    }
}
