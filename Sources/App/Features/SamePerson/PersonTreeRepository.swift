import Casework
import SQL
import Store

/// Every statement on the pointers between rows of one human being. It moves nothing but pointers, so that
/// each merge can be taken back.
enum PersonTreeRepository {
    static func root(
        of person: PersonID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> PersonID {
        let root = try transaction.first("SELECT root_id FROM person WHERE id = \(person)") {
            try $0.id(0, PersonID.self)
        }
        guard let root else { throw MissingRecord.person }
        return root
    }

    static func isProtected(
        _ root: PersonID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Bool {
        try transaction.first("SELECT max(is_protected) FROM person WHERE root_id = \(root)") {
            try $0.bool(0)
        } ?? false
    }

    /// The whole tree of `absorbed`, a root, hangs under `kept` from now on.
    static func hang(
        _ absorbed: PersonID, under kept: PersonID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run("UPDATE person SET merged_into = \(kept) WHERE id = \(absorbed)")
        try transaction.run("UPDATE person SET root_id = \(kept) WHERE root_id = \(absorbed)")
    }

    /// What hangs under `absorbed` is a tree of its own again.
    static func cut(_ absorbed: PersonID, _ transaction: borrowing WriteTransaction) throws {
        let root = try root(of: absorbed, transaction)
        try transaction.run("UPDATE person SET merged_into = NULL WHERE id = \(absorbed)")
        let rows = try transaction.all(
            "SELECT id, merged_into FROM person WHERE root_id = \(root) AND merged_into IS NOT NULL"
        ) { (id: try $0.id(0, PersonID.self), parent: try $0.id(1, PersonID.self)) }
        var tree: Set<PersonID> = [absorbed]
        while let next = rows.first(where: { tree.contains($0.parent) && !tree.contains($0.id) }) {
            tree.insert(next.id)
        }
        for one in tree.sorted() {
            try transaction.run("UPDATE person SET root_id = \(absorbed) WHERE id = \(one)")
        }
    }
}
