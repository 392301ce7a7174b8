import Casework

/// Proof that this actor may do this with this case. Only `Store.grant` makes one, after it has looked the
/// case up among those the actor may reach. Repositories demand it and put its ids in their `WHERE`.
public struct CaseGrant: Authority {
    public let actor: Actor
    public let permission: Permission
    public let episodeID: EpisodeID
    public let personID: PersonID
    public let programmeID: ProgrammeID
    /// The case number, as people say it.
    public let number: String

    public var trail: Trail { actor.trail }
    public var account: AccountID? { actor.accountID }
    public var proof: AuthorityProof { actor.proof }
    public var subject: AuditSubject {
        AuditSubject(programme: programmeID, person: personID, episode: episodeID)
    }

    init(actor: Actor, permission: Permission, episode: EpisodeID, person: PersonID, programme: ProgrammeID,
         number: String) {
        self.actor = actor
        self.permission = permission
        episodeID = episode
        personID = person
        programmeID = programme
        self.number = number
    }
}
