import Casework
import HTTP
import HTTPTypes
import Store

/// What the log keeps of a route's use. There is no default: a route that records nothing says why.
public enum RouteAudit: Sendable, Hashable {
    /// A page that shows people: the view is logged before the response leaves.
    case view(AuditEvent)
    /// A change: the event is in the same transaction, and the router sees to it that it was.
    case change(AuditEvent)
    /// Nothing about a person is shown or changed; the reason stands in the table of routes.
    case nothing(StaticReason)
}

/// A reason written in the source, so that it can stand in the checked-in table.
public struct StaticReason: Sendable, Hashable, ExpressibleByStringLiteral {
    public let text: String
    public init(stringLiteral value: StaticString) { text = value.description }
}

/// One line of what a visitor can do: path, who may, what is recorded, handler. All are required by the type.
public final class Route: Sendable {
    /// What one method of the route does. A form has two: GET shows it, POST sends it.
    struct Method: Sendable {
        let method: HTTPRequest.Method
        let audit: RouteAudit
        let run: @Sendable (Context) throws -> Answer
    }

    public let pattern: PathPattern
    public let access: AccessRule
    public let lane: Lane
    /// What can be typed, where the route is a form.
    public let form: FormDescription?
    /// What listens while the form is typed; nil for all but a few.
    let hearing: (@Sendable (Context, [String: String]) throws -> Void)?
    let methods: [Method]

    init(
        pattern: PathPattern, access: AccessRule, lane: Lane, form: FormDescription?,
        hearing: (@Sendable (Context, [String: String]) throws -> Void)? = nil, methods: [Method]
    ) {
        (self.pattern, self.access, self.lane) = (pattern, access, lane)
        (self.form, self.hearing, self.methods) = (form, hearing, methods)
    }

    /// HEAD is answered as GET; the server leaves the content out (RFC 9110 §9.3.2).
    func method(for method: HTTPRequest.Method) -> Method? {
        methods.first { $0.method == (method == .head ? .get : method) }
    }

    /// Method and what it records, in the order of the table.
    public var audits: [(method: HTTPRequest.Method, audit: RouteAudit)] {
        methods.map { ($0.method, $0.audit) }
    }

    /// A page. It changes nothing that anybody sees.
    public static func get<Proof>(
        _ pattern: PathPattern, _ access: Access<Proof>, audit: RouteAudit, lane: Lane = .ordinary,
        _ handler: @escaping @Sendable (Context, Proof) throws -> Response
    ) -> Route {
        let method = Method(method: .get, audit: audit) { context in
            let proof = try access.prove(context)
            let response = try handler(context, proof)
            context.recordView(audit, under: proof, response)
            return Answer(response)
        }
        return Route(pattern: pattern, access: access.rule, lane: lane, form: nil, methods: [method])
    }

    /// A button: an act without anything typed. What is typed goes through `form`.
    ///
    /// - Parameter ifNotStored: what is answered when the disk takes nothing; for acts that must work then
    ///   too.
    public static func post<Proof>(
        _ pattern: PathPattern, _ access: Access<Proof>, records event: AuditEvent,
        ifNotStored: (@Sendable (Context, Proof) -> Response)? = nil,
        _ handler: @escaping @Sendable (Context, Proof) throws -> Response
    ) -> Route {
        let method = Method(method: .post, audit: .change(event)) { context in
            let proof = try access.prove(context)
            try context.checkToken()
            let fallback = ifNotStored.map { make in { @Sendable in make(context, proof) } }
            do {
                let response = try handler(context, proof)
                try context.demandRecorded(event, response)
                return Answer(response, ifNotDurable: fallback)
            } catch let failure as StoreError where failure.isTransient {
                guard let fallback else { throw failure }
                return Answer(fallback(), ifNotDurable: fallback)
            }
        }
        return Route(pattern: pattern, access: access.rule, lane: .ordinary, form: nil, methods: [method])
    }
}

extension Route {
    /// What somebody hands in without leaving a trace of it: no session, no address, no entry, so no moment
    /// in the log. The handler writes nothing to the database.
    public static func untraced(
        _ pattern: PathPattern, _ reason: StaticReason,
        _ handler: @escaping @Sendable (Context, Visitor) throws -> Response
    ) -> Route {
        let access = Access<Visitor>.passerby
        let method = Method(method: .post, audit: .nothing(reason)) { context in
            Answer(try handler(context, try access.prove(context)))
        }
        return Route(pattern: pattern, access: access.rule, lane: .ordinary, form: nil, methods: [method])
    }
}

/// A group of routes around one noun.
public protocol Feature: Sendable {
    var routes: [Route] { get }
}

/// A response, and what is sent instead if its changes could not be made durable.
struct Answer: Sendable {
    let response: Response
    /// Nil, or answering nil: the fixed page that says so.
    let ifNotDurable: (@Sendable () -> Response?)?

    init(_ response: Response, ifNotDurable: (@Sendable () -> Response?)? = nil) {
        self.response = response
        self.ifNotDurable = ifNotDurable
    }
}
