/// One field of a form or a query, decoded. It never holds NUL or a carriage return.
public struct FormField: Sendable, Equatable {
    public let name: String
    /// Line ends are `\n`.
    public let value: String

    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}
