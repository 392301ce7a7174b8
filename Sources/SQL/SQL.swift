/// One statement, written as a literal: `"SELECT name FROM person WHERE id = \(id)"`. Interpolated values are
/// bound, so a run-time string never becomes part of a statement; that mistake does not compile.
public struct SQL: ExpressibleByStringInterpolation, Sendable {
    /// The statement without its values: what a cache of prepared statements is keyed by.
    public private(set) var shape: SQLShape
    /// The bound values, in the order of their question marks.
    public private(set) var values: [SQLValue]

    public init(stringLiteral literal: StaticString) {
        shape = SQLShape()
        shape.append(literal)
        values = []
    }

    public init(stringInterpolation: StringInterpolation) {
        shape = stringInterpolation.shape
        values = stringInterpolation.values
    }

    /// Collects a literal's pieces. It never takes a piece that was not written in the source.
    public struct StringInterpolation: StringInterpolationProtocol {
        public typealias StringLiteralType = StaticString
        var shape = SQLShape()
        var values: [SQLValue] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            values.reserveCapacity(interpolationCount)
            shape.reserve(interpolationCount + 1)
        }

        public mutating func appendLiteral(_ literal: StaticString) {
            shape.append(literal)
        }

        /// One bound value.
        public mutating func appendInterpolation(_ value: some SQLBindable) {
            values.append(value.sqlValue)
            shape.append(placeholders: 1)
        }

        /// One bound value, or NULL.
        public mutating func appendInterpolation<Value: SQLBindable>(_ value: Value?) {
            values.append(value?.sqlValue ?? .null)
            shape.append(placeholders: 1)
        }

        /// A list for `IN (\(values: …))`. An empty list becomes `NULL`, which nothing is equal to.
        public mutating func appendInterpolation(values list: [some SQLBindable]) {
            guard !list.isEmpty else { return shape.append("NULL") }
            // A key path here would be made anew at run time, each time.
            values.append(contentsOf: list.lazy.map { $0.sqlValue })
            shape.append(placeholders: list.count)
        }

        /// An enum that the database keeps by its name.
        public mutating func appendInterpolation<Name>(_ name: Name)
        where Name: RawRepresentable, Name.RawValue == String {
            appendInterpolation(name.rawValue)
        }

        public mutating func appendInterpolation<Name>(_ name: Name?)
        where Name: RawRepresentable, Name.RawValue == String {
            appendInterpolation(name?.rawValue)
        }

        public mutating func appendInterpolation<Name>(values names: [Name])
        where Name: RawRepresentable, Name.RawValue == String {
            appendInterpolation(values: names.map { $0.rawValue })
        }

        /// Another literal, with its own bound values: a condition that is there or not.
        public mutating func appendInterpolation(_ fragment: SQL) {
            values.append(contentsOf: fragment.values)
            shape.append(fragment.shape)
        }
    }
}
