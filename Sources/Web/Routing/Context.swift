import Casework
import Crypto
import HTTP
import HTTPTypes
import Law
import Store
import Templating

/// One request on its way through: what was asked, who asks, and how to answer. It never outlives the
/// response.
public final class Context: Sendable {
    public let site: Site
    public let request: Request
    public let session: SessionState
    public let trail: Trail
    /// Ties forms to this session, or before log in to this browser.
    public let csrfToken: String
    let parameters: [String: String]
    /// The posted fields; empty for a page.
    let posted: PostedForm
    let forms: FormDirectory

    init(
        site: Site, request: Request, session: SessionState, trail: Trail, csrfToken: String,
        parameters: [String: String], posted: PostedForm, forms: FormDirectory
    ) {
        (self.site, self.request, self.session, self.trail) = (site, request, session, trail)
        (self.csrfToken, self.parameters, self.posted, self.forms) = (csrfToken, parameters, posted, forms)
    }

    /// A named segment of the path. The pattern guarantees it; an unknown name is an empty text that finds
    /// nothing.
    public func parameter(_ name: String) -> String {
        parameters[name] ?? ""
    }

    /// A value after `?`; nil if it is missing or doubled.
    public func query(_ name: String) -> String? {
        guard !request.query.isEmpty, let fields = try? QueryString.decode(request.query) else { return nil }
        let values = fields.filter { $0.name == name }
        return values.count == 1 ? values.first?.value : nil
    }

    /// All posted fields by name.
    public var values: [String: String] { posted.values }

    /// A field of a button's form.
    public func posted(_ name: String) -> String {
        posted.values[name] ?? ""
    }

    func actor() throws -> Actor {
        guard case .open(let actor) = session else { throw RouteRefusal.signInNeeded }
        return actor
    }

    func actor(holding permission: Permission, in files: CaseFiles?) throws -> Actor {
        let actor = try actor()
        guard actor.may(permission, in: files) else { throw RouteRefusal.forbidden }
        return actor
    }

    /// A page of ours inside the frame, never kept by any cache.
    public func page(_ page: some Page, status: HTTPResponse.Status = .ok) throws -> Response {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(24_576)
        try site.templates.render(page, in: SiteFrame(self), into: &bytes)
        return Response(status, fields: Context.pageFields, body: .bytes(bytes))
    }

    /// A part of a page rendered by itself. It holds nothing of who looks, so it may be kept for others.
    public func markup(_ piece: some Piece) throws -> Markup {
        try site.templates.markup(piece)
    }

    /// A part of a page as an answer by itself, for a script that puts it where it belongs.
    public func fragment(_ piece: some Piece) throws -> Response {
        Response(.ok, fields: Context.pageFields, body: .bytes(try markup(piece).octets))
    }

    /// After a change: the browser fetches the page of what was changed (POST, redirect, GET).
    public func seeOther(_ address: Link) -> Response {
        Response(.seeOther, fields: [.location: address.address, .cacheControl: "no-store"])
    }

    private static let pageFields: HTTPFields = [
        .contentType: "text/html; charset=utf-8",
        .cacheControl: "no-store",
    ]

    /// Logged about the person whose case it is, whenever a page of ours was made: a form that comes back
    /// shows as much as a fresh one. A handler that found out by itself whom its page is about has logged it.
    func recordView(_ audit: RouteAudit, under proof: some Authority, _ response: Response) {
        guard case .view(let event) = audit, response.status.kind != .redirection,
            !trail.events.contains(event)
        else { return }
        site.store.recordView(event, about: (proof as? CaseGrant)?.subject, under: proof)
    }

    /// A change that answered well must have left its event in the log; a handler that forgot is a defect,
    /// not a success.
    func demandRecorded(_ event: AuditEvent, _ response: Response) throws {
        guard response.status.kind == .redirection || response.status.kind == .successful else { return }
        guard trail.events.contains(event) else { throw UnrecordedChange(event: event) }
    }

    /// Everybody else has a token: see `Visit`.
    private var isPasserby: Bool { csrfToken.isEmpty }

    /// Whether the form carries this session's token; compared in constant time.
    var hasToken: Bool {
        !csrfToken.isEmpty && ConstantTime.equal(Array(posted.token.utf8), Array(csrfToken.utf8))
    }

    func checkToken() throws {
        guard hasToken || isPasserby else { throw RouteRefusal.forged }
    }

    /// The same request with its posted fields, or as if it had come to a path with other segments.
    func taking(_ posted: PostedForm, at parameters: [String: String]? = nil) -> Context {
        Context(
            site: site, request: request, session: session, trail: trail, csrfToken: csrfToken,
            parameters: parameters ?? self.parameters, posted: posted, forms: forms)
    }

    /// To a path of our own, as the store kept it.
    func seeOther(path: String) throws -> Response {
        guard let link = Link(path: path) else { throw RouteRefusal.notFound }
        return seeOther(link)
    }

    /// "14.03" today, else "2026-11-20 14.03".
    public func words(for instant: Instant) -> String {
        instant.day == site.store.clock.today ? instant.timeOfDay : instant.dayAndTime
    }
}

/// A handler answered a change with success and recorded nothing.
struct UnrecordedChange: Error {
    let event: AuditEvent
}

extension SessionState {
    /// The signed-in account, once past the second factor.
    public var actor: Actor? {
        guard case .open(let actor) = self else { return nil }
        return actor
    }
}
