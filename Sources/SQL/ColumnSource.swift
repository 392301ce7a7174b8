/// What a database engine shows of the row it stands on. It never converts: a column of another kind is a
/// defect.
public protocol ColumnSource: AnyObject {
    var count: Int { get }
    /// `.null` for a column that is not there.
    func kind(_ column: Int) -> ColumnKind
    func integer(_ column: Int) -> Int64
    func real(_ column: Int) -> Double
    func text<T>(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> T) rethrows -> T
    func blob(_ column: Int) -> [UInt8]
    func name(_ column: Int) -> String
    /// The table a column comes from; empty for an expression.
    func table(_ column: Int) -> String
}

/// How the database keeps a column's value.
public enum ColumnKind: Sendable {
    case null, integer, real, text, blob
}

/// A column held something else than its decoder expects: a defect. It never tells the value.
public struct RowError: Error, Sendable, CustomStringConvertible {
    public let column: Int
    public let name: String
    public let table: String

    public init(column: Int, name: String, table: String) {
        self.column = column
        self.name = name
        self.table = table
    }

    public var description: String {
        "column \(column) (\(table.isEmpty ? "?" : table).\(name)) does not hold what is expected"
    }
}
