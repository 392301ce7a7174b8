import SQL
import SQLite
import Testing

@Suite("A connection")
struct ConnectionTests {
    private func table() throws -> Connection {
        let connection = try Connection.inMemory()
        try connection.run("CREATE TABLE t (i INTEGER, r REAL, s TEXT NOT NULL UNIQUE, b BLOB) STRICT")
        return connection
    }

    @Test("what is written is read back octet for octet", arguments: ["", "å", "a\u{0}b", "👩‍🔬", "e\u{301}"])
    func text(text: String) throws {
        let connection = try table()
        let octets = Array(text.utf8)
        try connection.run("INSERT INTO t (i, r, s, b) VALUES (\(Int64.max), \(0.1), \(text), \(octets))")
        let row = try connection.first("SELECT i, r, s, b FROM t") {
            try ($0.int64(0), $0.double(1), Array($0.text(2).utf8), $0.blob(3))
        }
        let found = try #require(row)
        #expect(found == (.max, 0.1, octets, octets))
    }

    @Test("a column of another kind is an error that names table and column, never the value")
    func decoding() throws {
        let connection = try table()
        try connection.run("INSERT INTO t (i, s) VALUES (NULL, 'hemlig')")
        let error = try #require(throws: RowError.self) {
            _ = try connection.first("SELECT i, s AS other FROM t") { try $0.int(1) }
        }
        #expect(error.description.contains("t.other"))
        #expect(!error.description.contains("hemlig"))
        #expect(throws: RowError.self) { _ = try connection.first("SELECT i FROM t") { try $0.text(0) } }
        #expect(throws: RowError.self) { _ = try connection.first("SELECT i FROM t") { try $0.text(9) } }
    }

    @Test("an error never holds a bound value")
    func secrets() throws {
        let connection = try table()
        try connection.run("INSERT INTO t (s) VALUES (\("hemlig"))")
        let duplicate = try #require(throws: SQLiteError.self) {
            try connection.run("INSERT INTO t (s) VALUES (\("hemlig"))")
        }
        #expect(duplicate.isDuplicate)
        #expect(duplicate.message == "UNIQUE constraint failed: t.s")
        let kind = try #require(throws: SQLiteError.self) {
            try connection.run("INSERT INTO t (i, s) VALUES (\("hemlig"), 'x')")
        }
        #expect(!kind.description.contains("hemlig"))
        try connection.run("CREATE VIRTUAL TABLE f USING fts5(s)")
        let query = try #require(throws: SQLiteError.self) {
            _ = try connection.all("SELECT s FROM f WHERE f MATCH \("\"hemlig")") { try $0.text(0) }
        }
        #expect(!query.description.contains("hemlig"))
    }

    @Test("a literal is prepared once, however often it runs")
    func cache() throws {
        let connection = try table()
        let before = connection.preparedCount
        for index in 0..<20 { try connection.run("INSERT INTO t (s) VALUES (\("\(index)"))") }
        #expect(connection.preparedCount == before + 1)
    }

    @Test("a statement may run inside its own rows")
    func nested() throws {
        let connection = try table()
        for index in 0..<3 { try connection.run("INSERT INTO t (i, s) VALUES (\(index), \("\(index)"))") }
        func below(_ limit: Int) throws -> Int {
            var count = 0
            try connection.each("SELECT i FROM t WHERE i < \(limit) ORDER BY i") {
                count += 1 + (try below($0.int(0)))
            }
            return count
        }
        #expect(try below(3) == 7)
    }

    @Test("a statement that failed or was left half-read is reset")
    func reset() throws {
        struct Stop: Error {}
        let connection = try table()
        try connection.run("INSERT INTO t (s) VALUES ('a'), ('b')")
        #expect(throws: Stop.self) { try connection.each("SELECT s FROM t") { _ in throw Stop() } }
        try connection.run("DROP TABLE t")
    }

    @Test("one literal is one statement")
    func single() throws {
        let connection = try table()
        #expect(throws: SQLiteError.self) { try connection.run("DELETE FROM t; DELETE FROM t") }
        #expect(throws: SQLiteError.self) { try connection.run("") }
    }

    @Test("a read beyond its limit is interrupted, and the next one is not")
    func limit() throws {
        let connection = try Connection.inMemory()
        connection.limit(steps: 100_000)
        let endless: SQL = """
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n
            """
        let error = try #require(throws: SQLiteError.self) {
            _ = try connection.first(endless) { try $0.int(0) }
        }
        #expect(error.isInterrupted)
        connection.restartLimit()
        #expect(try connection.first("SELECT 1") { try $0.int(0) } == 1)
    }

    @Test("a missing file is an error, not an empty database")
    func missing() {
        #expect(throws: SQLiteError.self) {
            _ = try Connection.open("/tmp/steget-\(UInt64.random(in: 0 ... .max))", for: .writing)
        }
    }

    @Test("an image is the whole database")
    func image() throws {
        let connection = try table()
        try connection.run("INSERT INTO t (s) VALUES ('a')")
        let copy = try Connection.inMemory(image: try connection.image())
        try copy.run("INSERT INTO t (s) VALUES ('b')")
        #expect(try copy.all("SELECT s FROM t ORDER BY s") { try $0.text(0) } == ["a", "b"])
        #expect(try connection.all("SELECT s FROM t") { try $0.text(0) } == ["a"])
    }
}
