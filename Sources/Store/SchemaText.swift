import SQL
import SQLite

/// A database's schema as one text, the same for the same tables whoever made them.
enum SchemaText {
    static let heading = "-- Generated from the migrations by `make schema`. Others are refused.\n"

    static func read(_ connection: Connection) throws -> String {
        let parts = try connection.all("""
            SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite^_%' ESCAPE '^'
            ORDER BY CASE type WHEN 'table' THEN 1 WHEN 'index' THEN 2 WHEN 'view' THEN 3 ELSE 4 END, name
            """) { try $0.text(0) }
        return heading + parts.map { "\n\($0);\n" }.joined()
    }
}
