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

    /// Whether some role of this account gives the right anywhere, in one of these files; nil asks for what
    /// is about no case.
    public func may(_ permission: Permission, in files: CaseFiles?) -> Bool {
        memberships.contains { $0.role.may(permission, in: files) }
    }

    /// The same in this programme, or for the whole installation.
    public func may(_ permission: Permission, in files: CaseFiles?, of programme: ProgrammeID) -> Bool {
        memberships.contains {
            ($0.programme == programme || $0.programme == nil) && $0.role.may(permission, in: files)
        }
    }

    /// The programmes in which the account has the right through a role there, in one of these files.
    public func programmes(for permission: Permission, in files: CaseFiles?) -> [ProgrammeID] {
        memberships.programmes(for: permission, in: files)
    }

    /// The files in which the account may do this in a programme, whether there are such or not.
    public func files(for permission: Permission, of programme: ProgrammeID) -> CaseFiles {
        memberships.files(for: permission, of: programme)
    }

    /// The cases that the account may do this with.
    public func reach(for permission: Permission) -> CaseReach { CaseReach(memberships, for: permission) }
}

extension [Membership] {
    /// The programmes in which one of these gives the right in one of these files.
    func programmes(for permission: Permission, in files: CaseFiles?) -> [ProgrammeID] {
        var programmes: [ProgrammeID] = []
        for membership in self where membership.role.may(permission, in: files) {
            guard let programme = membership.programme, !programmes.contains(programme) else { continue }
            programmes.append(programme)
        }
        return programmes
    }

    /// The files in which one of these gives the right in a programme.
    func files(for permission: Permission, of programme: ProgrammeID) -> CaseFiles {
        filter { $0.programme == programme && $0.role.permissions.contains(permission) }
            .reduce(into: []) { $0.formUnion($1.role.files) }
    }
}
