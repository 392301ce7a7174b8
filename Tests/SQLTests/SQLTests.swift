import SQL
import Testing

@Suite("SQL literals")
struct SQLTests {
    enum Colour: String { case red }

    @Test("a value is bound, never written into the statement")
    func bound() {
        let hostile = "'; DROP TABLE person; --"
        let sql: SQL = "SELECT id FROM person WHERE name = \(hostile) AND age > \(7)"
        #expect(sql.shape.text == "SELECT id FROM person WHERE name = ? AND age > ?")
        #expect(sql.values == [.text(hostile), .integer(7)])
    }

    @Test("every kind of value keeps its kind")
    func kinds() {
        let nothing: Int64? = nil
        let sql: SQL = "\(true) \(1.5) \([UInt8(1)]) \(nothing) \(Colour.red) \(Int64.min)"
        #expect(sql.values == [.integer(1), .real(1.5), .blob([1]), .null, .text("red"), .integer(.min)])
    }

    @Test("a list becomes as many question marks, and an empty one NULL, which nothing equals",
          arguments: [([Int](), "IN (NULL)"), ([4], "IN (?)"), ([4, 5, 6], "IN (?, ?, ?)")])
    func lists(list: [Int], text: String) {
        let sql: SQL = "IN (\(values: list))"
        #expect(sql.shape.text == text)
        #expect(sql.values == list.map { .integer(Int64($0)) })
    }

    @Test("one literal has one shape, whatever its values; another length of list is another shape")
    func shapes() {
        func one(_ id: Int) -> SQL { "SELECT 1 WHERE id = \(id)" }
        func many(_ ids: [Int]) -> SQL { "SELECT 1 WHERE id IN (\(values: ids))" }
        #expect(one(1).shape == one(2).shape)
        #expect(one(1).shape.hashValue == one(2).shape.hashValue)
        #expect(many([1, 2]).shape == many([3, 4]).shape)
        #expect(many([1, 2]).shape != many([1]).shape)
        #expect(one(1).shape != many([1]).shape)
    }

    @Test("a literal inside a literal brings its own values, in order")
    func fragments() {
        let isOpen: SQL = " AND opened > \(3)"
        let sql: SQL = "SELECT 1 WHERE id = \(2)\(isOpen) AND owner = \(4)"
        #expect(sql.shape.text == "SELECT 1 WHERE id = ? AND opened > ? AND owner = ?")
        #expect(sql.values == [.integer(2), .integer(3), .integer(4)])
    }
}
