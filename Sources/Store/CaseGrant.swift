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
    /// The files in which the permission is held here, of those that the route is about: never empty. What
    /// is read or written under the grant stands in one of them.
    public let files: CaseFiles
    /// The files that there are in the case.
    public let existing: CaseFiles

    public var trail: Trail { actor.trail }
    public var account: AccountID? { actor.accountID }
    public var proof: AuthorityProof { actor.proof }
    public var subject: AuditSubject {
        AuditSubject(programme: programmeID, person: personID, episode: episodeID)
    }

    /// Whether the actor may do something else in one of these files of the case.
    public func may(_ permission: Permission, in files: CaseFiles = .either) -> Bool {
        actor.may(permission, in: existing.intersection(files), of: programmeID)
    }

    /// The files of the case that the actor reads.
    public var readable: CaseFiles {
        CaseFile.allCases.reduce(into: []) { if may(.readCases, in: $1.files) { $0.formUnion($1.files) } }
    }

    /// Whether there is an authority file in the case.
    public var isWithAuthority: Bool { existing.contains(.authority) }

    init(
        actor: Actor, permission: Permission, episode: EpisodeID, person: PersonID, programme: ProgrammeID,
        number: String, files: CaseFiles, existing: CaseFiles
    ) {
        (self.files, self.existing) = (files, existing)
        self.actor = actor
        self.permission = permission
        episodeID = episode
        personID = person
        programmeID = programme
        self.number = number
    }
}
