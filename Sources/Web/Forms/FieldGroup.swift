/// Fields that belong together, under one legend; an empty legend is no group.
public struct FieldGroup: Sendable {
    let legend: String
    let names: [String]
    let isFolded: Bool
    let asking: Asking?
    let digits: Digits?
    let isInRows: Bool

    /// Choices of one digit each, made by that key: the focus goes on by itself, and back by the arrow up.
    public enum Digits: Sendable {
        case plain
        /// With what they come to so far.
        case summed
    }

    /// Fields that come from an answer to what is typed in others, asked again after each pause. Without
    /// script they come when the form has been sent.
    public struct Asking: Sendable {
        let address: String
        let fields: [String]

        public init(_ address: String, about fields: [String]) {
            self.address = address
            self.fields = fields
        }
    }

    public func holds(_ name: String) -> Bool { names.contains(name) }
    public var isEmpty: Bool { names.isEmpty }

    /// - Parameters:
    ///   - isFolded: seldom needed, so it stands folded under its legend until something is in it.
    ///   - isInRows: each field's choices stand beside each other, for many short questions alike.
    public init(
        _ legend: String, _ names: [String], isFolded: Bool = false, asking: Asking? = nil,
        digits: Digits? = nil, isInRows: Bool = false
    ) {
        self.legend = legend
        self.names = names
        self.isFolded = isFolded
        self.asking = asking
        self.digits = digits
        self.isInRows = isInRows
    }
}
