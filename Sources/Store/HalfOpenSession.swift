import Casework
import Law

/// A session whose password was right and whose second factor is still to come. It opens nothing but that
/// step.
public struct HalfOpenSession: Authority {
    public let trail: Trail
    public let accountID: AccountID
    public let username: String
    public let sessionID: SessionID
    public let csrfToken: String
    /// How many one-time codes were wrong in this session.
    public let codeTries: Int
    public let endsAt: Instant

    public var account: AccountID? { accountID }
    private let epoch: Int?
    /// It was let in by no role.
    public var proof: AuthorityProof {
        AuthorityProof(epoch.map {
            Standing(session: sessionID, account: accountID, memberships: [], epoch: $0)
        })
    }

    init(_ facts: SessionFacts, trail: Trail) {
        self.trail = trail
        accountID = facts.account
        username = facts.username
        sessionID = facts.session
        csrfToken = facts.csrfToken
        codeTries = facts.codeTries
        endsAt = facts.endsAt
        epoch = facts.epoch
    }
}
