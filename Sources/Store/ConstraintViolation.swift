/// A constraint of the schema refused a change: a key that is taken, a rule that would be broken. It names
/// the constraint, never the values.
public struct ConstraintViolation: Error, Sendable, CustomStringConvertible {
    /// As SQLite words it: "UNIQUE constraint failed: account.username", or a trigger's own words.
    public let constraint: String
    /// Whether a row with the same key exists already.
    public let isDuplicate: Bool

    public var description: String { constraint }
}
