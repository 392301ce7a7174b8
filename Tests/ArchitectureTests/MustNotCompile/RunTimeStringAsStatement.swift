// expect: cannot convert return expression of type 'String' to return type 'SQL'
// Text from a request must never become a statement.
import SQL

private func accounts(named name: String) -> SQL {
    #if MISTAKE
    "SELECT id FROM account WHERE name = '" + name + "'"
    #else
    "SELECT id FROM account WHERE name = \(name)"
    #endif
}
