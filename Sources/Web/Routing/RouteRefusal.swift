/// A request that is turned down on purpose. Each has its page; none is a defect.
public enum RouteRefusal: Error, Sendable, Equatable {
    /// There is no such thing, or it is not yours: the two are not told apart.
    case notFound
    case methodNotAllowed([String])
    case forbidden
    case signInNeeded
    case confirmationNeeded
    /// The form did not come from a page of ours in this session.
    case forged
    /// The record was changed by somebody else since the form was opened.
    case stale
    case badRequest
    case unsupportedMediaType
    case tooManyRequests(retryAfterSeconds: Int)
    /// Plain HTTP from somewhere else than this machine, without a proxy that speaks TLS.
    case insecureConnection
}
