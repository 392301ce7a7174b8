/// Somebody who comes with the person to a meeting (AS-1). Never staff of the unit.
public struct Companion: Sendable, Equatable {
    public enum Role: String, Sendable, CaseIterable {
        case relative, friend, housingSupport, counsellor, contactPerson, representative, interpreter, other

        public var swedish: String {
            switch self {
            case .relative: "Anhörig"
            case .friend: "Vän"
            case .housingSupport: "Boendestödjare"
            case .counsellor: "Kurator"
            case .contactPerson: "Annan vård- eller stödkontakt"
            case .representative: "God man, förvaltare eller ombud"
            case .interpreter: "Tolk"
            case .other: "Någon annan"
            }
        }
    }

    /// As many as a booking has room for.
    public static let most = 3

    public let role: Role
    /// Empty where it is not known yet.
    public let name: String

    public init(role: Role, name: String) {
        (self.role, self.name) = (role, name)
    }

    /// "Anhörig, Eva Ek"
    public var swedish: String { name.isEmpty ? role.swedish : "\(role.swedish), \(name)" }
}
