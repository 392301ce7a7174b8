// expect: requires that 'ReadTransaction' conform to 'Copyable'
// A view of the database that is kept would hold the log of changes back for as long.
import Store

private func kept(_ store: Store) throws -> Int {
    #if MISTAKE
    _ = try store.read { transaction in [transaction].count }
    #else
    _ = try store.read { _ in 1 }
    #endif
    return 0
}
