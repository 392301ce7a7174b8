/// From when and through when something is law, both days counted. Nil is open: in force before all that is
/// kept here, or until further notice.
public struct Validity: Hashable, Sendable {
    public let from: Day?
    public let through: Day?

    public init(from: Day? = nil, through: Day? = nil) {
        (self.from, self.through) = (from, through)
    }

    public func contains(_ day: Day) -> Bool {
        if let from, day < from { return false }
        if let through, day > through { return false }
        return true
    }
}
