import SQL
import SQLite

/// The tables that refer to one, directly or through others, as the schema has them, and the statements that
/// follow the references. It is made of the schema's own names, never of anything typed.
struct ReferringTables {
    /// The tables from which rows go, each after one that it refers to.
    let names: [String]
    private let keys: [String: [String]]
    private let references: [TableReference]

    /// How often a chain of references can turn back on itself.
    static let mostRounds = 60

    init(from root: String, _ connection: Connection) throws {
        let keys = try TableReference.keys(connection)
        let all = try TableReference.all(keys, connection)
        var names = [root]
        var next = 0
        while next < names.count {
            let parent = names[next]
            next += 1
            for one in all where one.parent == parent && !names.contains(one.table) {
                names.append(one.table)
            }
        }
        (self.names, self.keys) = (names, keys)
        references = names.flatMap { name in
            all.filter { $0.parent == name }
        }
    }

    static func quoted(_ name: String) -> String { "\"\(name.replacing("\"", with: "\"\""))\"" }

    private func marks(_ table: String) -> String { "temp." + ReferringTables.quoted("gone_\(table)") }

    private func key(_ table: String) -> String { columns(keys[table] ?? ["rowid"]) }

    private func columns(_ names: [String]) -> String {
        names.map(ReferringTables.quoted).joined(separator: ", ")
    }

    /// A table in memory for each, of the keys of the rows that go.
    var making: String {
        names.map { name in
            let table = ReferringTables.quoted("gone_\(name)")
            return """
                CREATE TEMP TABLE \(table) AS SELECT \(key(name)) FROM main.\(ReferringTables.quoted(name))
                WHERE 0;
                CREATE UNIQUE INDEX temp.\(ReferringTables.quoted("gone_\(name)_key"))
                ON \(table) (\(key(name)));

                """
        }.joined() + "CREATE TEMP TABLE gone_count (n INTEGER);\n"
    }

    var unmaking: String {
        names.map { "DROP TABLE \(marks($0));\n" }.joined() + "DROP TABLE temp.gone_count;\n"
    }

    /// Marks what refers to a marked row, and counts all that is marked.
    var following: String {
        references.map { one in
            """
            INSERT OR IGNORE INTO \(marks(one.table)) SELECT \(key(one.table))
            FROM main.\(ReferringTables.quoted(one.table))
            WHERE (\(columns(one.columns))) IN (\(marked(one)));

            """
        }.joined() + "DELETE FROM temp.gone_count;\n"
            + names.map { "INSERT INTO temp.gone_count SELECT count(*) FROM \(marks($0));\n" }.joined()
    }

    private func marked(_ one: TableReference) -> String {
        if one.parentColumns == keys[one.parent] { return "SELECT * FROM \(marks(one.parent))" }
        return """
            SELECT \(columns(one.parentColumns)) FROM main.\(ReferringTables.quoted(one.parent))
            WHERE (\(key(one.parent))) IN (SELECT * FROM \(marks(one.parent)))
            """
    }

    /// Counts rows that are marked and belong to a case that is not.
    var straying: String {
        "DELETE FROM temp.gone_count;\n"
            + references.filter { $0.parent == "episode" && $0.columns == ["episode_id"] }.map { one in
                """
                INSERT INTO temp.gone_count SELECT count(*) FROM main.\(ReferringTables.quoted(one.table))
                WHERE (\(key(one.table))) IN (SELECT * FROM \(marks(one.table)))
                  AND episode_id NOT IN (SELECT id FROM temp.gone_episode);

                """
            }.joined()
    }

    var removing: String {
        names.reversed().map { name in
            """
            DELETE FROM main.\(ReferringTables.quoted(name))
            WHERE (\(key(name))) IN (SELECT * FROM \(marks(name)));

            """
        }.joined()
    }
}
