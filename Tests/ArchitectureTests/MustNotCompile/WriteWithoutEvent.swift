// expect: missing argument for parameter #1 in call
// Entry and change are one: there is no way to the tables that leaves the log out.
import Casework
import SQL
import Store

private func close(_ account: AccountID, _ store: Store, _ actor: Actor) throws {
    #if MISTAKE
    try store.write(under: actor) { transaction in
        try transaction.run("UPDATE account SET is_disabled = 1 WHERE id = \(account)")
    }
    #else
    try store.write(.accountDisabled, under: actor) { transaction in
        try transaction.run("UPDATE account SET is_disabled = 1 WHERE id = \(account)")
    }
    #endif
}
