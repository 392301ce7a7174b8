/// What `GET /halsa` tells.
public enum Health: Sendable, Equatable {
    /// The database answers, the log's head is readable and the latest batch was saved.
    case ok
    case degraded
}
