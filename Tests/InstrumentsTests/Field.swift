import Instruments

/// Fields of a result by name, as a file would have them. It never makes one up: what is not there is nil.
extension Scoring {
    func field(_ name: String) -> FormValue? {
        members.first { $0.name == name }?.value
    }
}

extension FormValue {
    /// A member of a group.
    func field(_ name: String) -> FormValue? {
        guard case .group(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// Of a list; none of anything else.
    var parts: [FormValue] {
        if case .list(let parts) = self { parts } else { [] }
    }

    var double: Double? {
        if case .decimal(let value) = self { value } else { nil }
    }
}
