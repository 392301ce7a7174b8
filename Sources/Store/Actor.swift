import Casework
import Law

/// A role somebody holds; without programme it counts for the whole installation.
public struct Membership: Sendable, Hashable {
    public let programme: ProgrammeID?
    public let role: Role

    public init(programme: ProgrammeID?, role: Role) {
        self.programme = programme
        self.role = role
    }
}

/// A signed-in account with its roles as they stood when the request began. Only `Sessions` makes one: no
/// feature can.
public struct Actor: Authority {
    public let trail: Trail
    public let accountID: AccountID
    public let username: String
    public let name: String
    public let sessionID: SessionID
    public let csrfToken: String
    public let memberships: [Membership]
    /// Dense tables are what the account has chosen to see.
    public let isDense: Bool
    /// What part of the case list the account chose last; empty for all of it.
    public let caseFilter: String
    /// When the password or one-time code was last given in this session.
    public let confirmedAt: Instant
    /// When the session ends for certain, and when it ends unless something is done.
    public let endsAt: Instant
    public let idlesAt: Instant

    /// When all of this was read; nil for a stand-in, who has no session.
    private let epoch: Int?

    public var account: AccountID? { accountID }
    public var proof: AuthorityProof {
        AuthorityProof(epoch.map {
            Standing(session: sessionID, account: accountID, memberships: memberships, epoch: $0)
        })
    }
    public var roles: [Role] { Role.allCases.filter { role in memberships.contains { $0.role == role } } }

    init(_ facts: SessionFacts, trail: Trail) {
        self.trail = trail
        accountID = facts.account
        username = facts.username
        name = facts.name
        sessionID = facts.session
        csrfToken = facts.csrfToken
        memberships = facts.memberships
        isDense = facts.isDense
        caseFilter = facts.caseFilter
        confirmedAt = facts.confirmedAt
        endsAt = facts.endsAt
        idlesAt = facts.idlesAt
        epoch = facts.epoch
    }

    /// Whether some role of this account gives the right, anywhere.
    public func may(_ permission: Permission) -> Bool {
        memberships.contains { $0.role.permissions.contains(permission) }
    }

    /// Whether the account has the right in this programme, or for the whole installation.
    public func may(_ permission: Permission, in programme: ProgrammeID) -> Bool {
        memberships.contains {
            ($0.programme == programme || $0.programme == nil) && $0.role.permissions.contains(permission)
        }
    }

    /// The programmes in which the account has the right through a role there.
    public func programmes(for permission: Permission) -> [ProgrammeID] {
        memberships.programmes(for: permission)
    }
}

extension [Membership] {
    /// The programmes in which one of these gives the right.
    func programmes(for permission: Permission) -> [ProgrammeID] {
        var programmes: [ProgrammeID] = []
        for membership in self where membership.role.permissions.contains(permission) {
            guard let programme = membership.programme, !programmes.contains(programme) else { continue }
            programmes.append(programme)
        }
        return programmes
    }
}
