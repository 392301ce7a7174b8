/// A value in a form or in what came of it: a mark, a number, a word, or several together. It never says what
/// it means; the instrument does.
public enum FormValue: Sendable, Hashable {
    /// Not answered, or not known.
    case none
    case flag(Bool)
    case whole(Int)
    case decimal(Double)
    case word(String)
    case list([FormValue])
    /// Named values, in the order they are told.
    case group([Member])

    public struct Member: Sendable, Hashable {
        public let name: String
        public let value: FormValue

        public init(_ name: String, _ value: FormValue) {
            (self.name, self.value) = (name, value)
        }
    }

    public init(_ whole: Int?) { self = whole.map(FormValue.whole) ?? .none }
    init(_ flag: Bool?) { self = flag.map(FormValue.flag) ?? .none }
    init(_ word: String?) { self = word.map(FormValue.word) ?? .none }
    init(_ decimal: Double?) { self = decimal.map(FormValue.decimal) ?? .none }
    init(_ wholes: [Int]) { self = .list(wholes.map(FormValue.whole)) }

    /// The number; nil for anything else.
    public var whole: Int? { if case .whole(let value) = self { value } else { nil } }
    /// The word; nil for anything else.
    public var word: String? { if case .word(let value) = self { value } else { nil } }
    /// The values of a list; nil for anything else.
    public var list: [FormValue]? { if case .list(let values) = self { values } else { nil } }
    /// Yes or no, also as 1 and 0.
    public var flag: Bool? {
        switch self {
        case .flag(let value): value
        case .whole(0): false
        case .whole(1): true
        default: nil
        }
    }
}
