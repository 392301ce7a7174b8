/// A set of permissions in one word, so that each request's check is one instruction.
public struct PermissionSet: OptionSet, Sendable, Hashable {
    public let rawValue: UInt64

    public init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    public init(arrayLiteral elements: Permission...) {
        rawValue = elements.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
    }

    public func contains(_ permission: Permission) -> Bool {
        rawValue & (1 << UInt64(permission.rawValue)) != 0
    }
}
