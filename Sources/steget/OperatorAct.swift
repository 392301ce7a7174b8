import Law
import Store

/// One act of somebody with a shell on the server, from opening the database to knowing that it is kept. It
/// never runs beside a server: the database's lock sees to that.
enum OperatorAct {
    /// - Throws: `StoreError`; `CommandRefusal` if the disk would not keep it; what `body` throws.
    static func perform<T>(
        on database: String, migrations: MigrationFolder, _ body: (Store, Operator) throws -> T
    ) throws -> T {
        let store = try Store.open(database, migrations: migrations, clock: .system, readers: 1)
        let trail = Trail(peer: nil, request: nil)
        defer { store.close() }
        let value = try body(store, Operator(trail: trail))
        guard store.waitUntilDurable(trail) else {
            throw CommandRefusal("Ändringen kunde inte sparas: kontrollera disken och försök igen.")
        }
        return value
    }
}
