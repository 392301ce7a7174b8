import SQL
import SQLite

/// One foreign key as the schema has it: a table's columns, and the columns of the parent that they hold.
struct TableReference {
    let table: String
    let columns: [String]
    let parent: String
    let parentColumns: [String]

    /// Each table's own key, in its order.
    static func keys(_ connection: Connection) throws -> [String: [String]] {
        var keys: [String: [String]] = [:]
        try connection.each(
            """
            SELECT m.name, c.name FROM main.sqlite_schema m, pragma_table_info(m.name) c
            WHERE m.type = 'table' AND c.pk > 0 ORDER BY m.name, c.pk
            """
        ) { row in keys[try row.text(0), default: []].append(try row.text(1)) }
        return keys
    }

    private struct Line {
        let table: String
        let number: Int
        let parent: String
        let from: String
        /// Nil where it is the parent's own key.
        let to: String?
    }

    private static func lines(_ connection: Connection) throws -> [Line] {
        try connection.all(
            """
            SELECT m.name, f.id, f."table", f."from", f."to"
            FROM main.sqlite_schema m, pragma_foreign_key_list(m.name) f
            WHERE m.type = 'table' ORDER BY m.name, f.id, f.seq
            """
        ) { row in
            try Line(
                table: row.text(0), number: row.int(1), parent: row.text(2), from: row.text(3),
                to: row.optionalText(4))
        }
    }

    static func all(
        _ keys: [String: [String]], _ connection: Connection
    ) throws -> [TableReference] {
        let grouped = Dictionary(grouping: try lines(connection)) { "\($0.table) \($0.number)" }
        return grouped.keys.sorted().compactMap { key in
            guard let lines = grouped[key], let first = lines.first else { return nil }
            let named = lines.compactMap(\.to)
            return TableReference(
                table: first.table, columns: lines.map(\.from), parent: first.parent,
                parentColumns: named.count == lines.count ? named : keys[first.parent] ?? [])
        }
    }
}
