import Instruments

/// Forms and results between JSON and `Instruments`, which knows nothing of JSON.
extension FilledForm {
    init(_ row: JSONValue, at number: Int) throws(CommandRefusal) {
        guard let answers = row["answers"]?.list else {
            throw CommandRefusal("Rad \(number) saknar answers, en lista.")
        }
        let limits = row["sex"].flatMap { $0.text ?? ($0.isNull ? LimitChoice.unknown.rawValue : "") }
        guard let choice = LimitChoice(rawValue: limits ?? LimitChoice.unknown.rawValue) else {
            throw CommandRefusal("Rad \(number): sex är M, K, U eller null.")
        }
        var extra: [String: FormValue] = [:]
        for (name, value) in row["extra"]?.members ?? [] { extra[name] = FormValue(value) }
        self.init(answers.map(FormValue.init), limits: choice, extra: extra)
    }
}

extension FormValue {
    init(_ json: JSONValue) {
        switch json {
        case .null: self = .none
        case .bool(let value): self = .flag(value)
        case .integer(let value): self = .whole(value)
        case .number(let value): self = .decimal(value)
        case .text(let value): self = .word(value)
        case .list(let values): self = .list(values.map(FormValue.init))
        case .object(let members): self = .group(members.map { Member($0.name, FormValue($0.value)) })
        }
    }
}

extension JSONValue {
    init(_ value: FormValue) {
        switch value {
        case .none: self = .null
        case .flag(let value): self = .bool(value)
        case .whole(let value): self = .integer(value)
        case .decimal(let value): self = .number(value)
        case .word(let value): self = .text(value)
        case .list(let values): self = .list(values.map(JSONValue.init))
        case .group(let members): self = .object(members.map { ($0.name, JSONValue($0.value)) })
        }
    }

    /// The same fields with the same values, in any order; numbers to the fourth decimal.
    func agrees(with other: JSONValue) -> Bool {
        switch (self, other) {
        case (.null, .null): return true
        case (.bool(let left), .bool(let right)): return left == right
        case (.text(let left), .text(let right)): return left == right
        case (.list(let left), .list(let right)):
            return left.count == right.count && zip(left, right).allSatisfy { $0.agrees(with: $1) }
        case (.object(let left), .object(let right)):
            return left.count == right.count
                && right.allSatisfy { name, value in self[name]?.agrees(with: value) == true }
        default:
            guard let left = double, let right = other.double else { return false }
            return (left - right).magnitude <= 0.000_1
        }
    }

    var isNull: Bool { if case .null = self { true } else { false } }
    var members: [(name: String, value: JSONValue)]? {
        if case .object(let members) = self { members } else { nil }
    }

    private var double: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }
}
