import Casework

/// A case as it is looked up: by its number, among these cases. It never says whether there is one.
struct CaseQuestion: Hashable, Sendable {
    let number: String
    let reach: CaseReach
}

/// What was found: whom the case is about, and which files there are in it. It gives no right.
struct FoundCase: Sendable {
    let episode: EpisodeID
    let person: PersonID
    let programme: ProgrammeID
    let files: CaseFiles

    var subject: AuditSubject { AuditSubject(programme: programme, person: person, episode: episode) }
}
