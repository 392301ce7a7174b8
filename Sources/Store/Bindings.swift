import Casework
import Law
import SQL

extension Day: SQLBindable {
    /// ISO text, so that text order is the order of days.
    public var sqlValue: SQLValue { .text(description) }
}

extension Instant: SQLBindable {
    /// UTC text, so that text order is the order of time.
    public var sqlValue: SQLValue { .text(description) }
}

extension Identifier: SQLBindable {
    public var sqlValue: SQLValue { .integer(value) }
}

extension Row {
    public func id<Subject>(
        _ column: Int, _: Identifier<Subject>.Type = Identifier<Subject>.self
    ) throws -> Identifier<Subject> {
        Identifier(value: try int64(column))
    }

    public func optionalID<Subject>(
        _ column: Int, _: Identifier<Subject>.Type = Identifier<Subject>.self
    ) throws -> Identifier<Subject>? {
        try optionalInt64(column).map { Identifier(value: $0) }
    }

    public func day(_ column: Int) throws -> Day {
        guard let day = Day(iso: try text(column)) else { throw error(column) }
        return day
    }

    public func optionalDay(_ column: Int) throws -> Day? {
        try isNull(column) ? nil : day(column)
    }

    public func instant(_ column: Int) throws -> Instant {
        guard let instant = Instant(iso: try text(column)) else { throw error(column) }
        return instant
    }

    public func optionalInstant(_ column: Int) throws -> Instant? {
        try isNull(column) ? nil : instant(column)
    }

    /// An enum kept by its name. An unknown name is a defect: the schema lists the same names.
    public func value<Value>(_ column: Int, _: Value.Type = Value.self) throws -> Value
    where Value: RawRepresentable, Value.RawValue == String {
        guard let value = Value(rawValue: try text(column)) else { throw error(column) }
        return value
    }

    public func optionalValue<Value>(_ column: Int, _: Value.Type = Value.self) throws -> Value?
    where Value: RawRepresentable, Value.RawValue == String {
        try isNull(column) ? nil : value(column)
    }
}
