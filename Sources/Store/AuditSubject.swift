import Casework

/// Whom and what an entry of the log is about. It never holds a name or free text.
public struct AuditSubject: Sendable, Equatable {
    public var programme: ProgrammeID?
    public var person: PersonID?
    public var episode: EpisodeID?
    /// The key of another thing the event touched: an account, a session, a log review.
    public var object: Int64?

    public init(programme: ProgrammeID? = nil, person: PersonID? = nil, episode: EpisodeID? = nil,
                object: Int64? = nil) {
        self.programme = programme
        self.person = person
        self.episode = episode
        self.object = object
    }
}
