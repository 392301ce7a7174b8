import Law
import Store
import Synchronization

/// One act of somebody with a shell on the server, from opening the database to knowing that it is kept. It
/// never runs beside a server: the database's lock sees to that.
enum OperatorAct {
    /// - Throws: `StoreError`; `CommandRefusal` if the disk would not keep it; what `body` throws.
    static func perform<T>(
        on database: String, migrations: MigrationFolder, _ body: (Store, Operator) throws -> T
    ) throws -> T {
        let store = try Store.open(database, migrations: migrations, clock: .system, readers: 1)
        let trail = Trail(peer: nil, request: nil)
        let isDurable = Mutex<Bool?>(nil)
        let result = Result { try body(store, Operator(trail: trail)) }
        store.whenDurable(trail) { outcome in isDurable.withLock { $0 = outcome } }
        // Settles everything, so the answer is there when it returns.
        store.close()
        let value = try result.get()
        guard isDurable.withLock({ $0 }) == true else {
            throw CommandRefusal("Ändringen kunde inte sparas: kontrollera disken och försök igen.")
        }
        return value
    }
}
