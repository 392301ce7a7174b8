import Casework
import Store

/// An account to be added: who, and which roles where. A role without programme counts for the whole
/// installation, and only `administrator` and `logReviewer` may.
public struct NewAccount: Sendable {
    public let username: Username
    public let name: String
    public let memberships: [Membership]

    /// Nil without a name, or if a role stands where it cannot.
    public init?(username: Username, name: String, memberships: [Membership]) {
        guard !name.isEmpty, memberships.allSatisfy({ ($0.programme == nil) == $0.role.isForInstallation })
        else {
            return nil
        }
        self.username = username
        self.name = name
        self.memberships = memberships
    }
}

extension Role {
    /// Whether the role is held for the whole installation, not in a programme.
    var isForInstallation: Bool { self == .administrator || self == .logReviewer }
}
