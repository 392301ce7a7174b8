// expect: no exact matches in call to instance method 'appendInterpolation'
// Only what the database knows can be bound: a value without a form of its own there does not slip in as words.
import SQL

private struct Address: SQLBindable {
    let street: String
    var sqlValue: SQLValue { .text(street) }
}

private struct Person {
    let name: String
}

private func statement(_ person: Person, _ address: Address) -> SQL {
    #if MISTAKE
    "SELECT id FROM person WHERE name = \(person) AND street = \(address)"
    #else
    "SELECT id FROM person WHERE name = \(person.name) AND street = \(address)"
    #endif
}
