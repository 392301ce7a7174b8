/// How the end of a request's content is found (RFC 9112 §6.3). There is never more than one way.
enum BodyFraming: Sendable, Equatable {
    case none
    /// Exactly so many octets, at least one.
    case length(Int)
    case chunked
}
