import HTTPTypes

/// Which queue and workers a request waits for. Slow work has lanes of its own, so it never holds up case
/// work.
public enum Lane: Sendable, CaseIterable {
    /// Pages and ordinary forms.
    case ordinary
    /// Password hashing, exports and other acts that take long or much memory.
    case slow
    /// Letters made into PDF by another program: at most two at a time, and never before somebody's log in.
    case printing
}

/// The one meeting point of server and application: they never import each other.
///
/// `reply` is called exactly once, from any thread: a response that must not leave before its changes are
/// durable is simply replied later, and holds no worker while it waits.
public protocol Responder: Sendable {
    /// Called on the event loop: must be quick and must not block.
    func lane(for request: Request) -> Lane
    /// How many octets of content a request with this method and path may have; nil for the usual
    /// (`Limits.bodyBytes`). Called on the event loop when the head is in, so it must be quick.
    func contentBytes(_ method: HTTPRequest.Method, _ segments: [String]) -> Int?
    /// Called on a worker of that lane.
    func respond(to request: Request, reply: @escaping @Sendable (Response) -> Void)
}

extension Responder {
    public func contentBytes(_: HTTPRequest.Method, _: [String]) -> Int? { nil }
}
