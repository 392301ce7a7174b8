/// The row a query stands on, read by position, left to right as the statement names its columns. It never
/// outlives the closure it is handed to: the next row takes its place.
public struct Row: ~Copyable {
    public let source: any ColumnSource

    public init(_ source: any ColumnSource) {
        self.source = source
    }

    public var count: Int { source.count }

    /// Throws `RowError` if the column is NULL or does not hold text.
    public func text(_ column: Int) throws -> String {
        guard let value = try optionalText(column) else { throw error(column) }
        return value
    }

    public func optionalText(_ column: Int) throws -> String? {
        switch source.kind(column) {
        case .null: return nil
        case .text: return source.text(column) { String(decoding: $0, as: UTF8.self) }
        default: throw error(column)
        }
    }

    public func int64(_ column: Int) throws -> Int64 {
        guard source.kind(column) == .integer else { throw error(column) }
        return source.integer(column)
    }

    public func optionalInt64(_ column: Int) throws -> Int64? {
        try isNull(column) ? nil : int64(column)
    }

    public func int(_ column: Int) throws -> Int {
        Int(try int64(column))
    }

    public func optionalInt(_ column: Int) throws -> Int? {
        try isNull(column) ? nil : int(column)
    }

    /// 0 or 1; anything else is a defect.
    public func bool(_ column: Int) throws -> Bool {
        switch try int64(column) {
        case 0: return false
        case 1: return true
        default: throw error(column)
        }
    }

    public func double(_ column: Int) throws -> Double {
        guard source.kind(column) == .real else { throw error(column) }
        return source.real(column)
    }

    public func blob(_ column: Int) throws -> [UInt8] {
        guard source.kind(column) == .blob else { throw error(column) }
        return source.blob(column)
    }

    public func optionalBlob(_ column: Int) throws -> [UInt8]? {
        try isNull(column) ? nil : blob(column)
    }

    public func isNull(_ column: Int) -> Bool {
        source.kind(column) == .null
    }

    /// What to throw when a column does not hold what the decoder expects.
    public func error(_ column: Int) -> RowError {
        RowError(column: column, name: source.name(column), table: source.table(column))
    }
}
