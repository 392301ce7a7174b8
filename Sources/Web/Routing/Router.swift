import Casework
import Crypto
import HTTP
import HTTPTypes
import Logging
import Store

/// Takes a request to its route and its answer back. It never lets a response leave before what it recorded
/// is durable, and never lets an internal text out.
public struct Router: Responder {
    public let routes: [Route]
    let table: RouteTable
    private let site: Site
    private let limits: Limits

    /// Throws if two routes are the same.
    public init(site: Site, features: [any Feature], limits: Limits) throws {
        routes = features.flatMap(\.routes)
        table = try RouteTable(routes)
        self.site = site
        self.limits = limits
    }

    public func lane(for request: Request) -> Lane {
        guard request.method == .post,
            case .route(let route, _) = table.match(request.method, request.segments)
        else { return .ordinary }
        return route.lane
    }

    /// Only a form that takes files may be sent with one.
    public func contentBytes(_ method: HTTPRequest.Method, _ segments: [String]) -> Int? {
        guard method == .post, case .route(let route, _) = table.match(method, segments),
            route.form?.takesFiles == true
        else { return nil }
        return limits.uploadBytes
    }

    public func respond(to request: Request, reply: @escaping @Sendable (Response) -> Void) {
        if let asset = site.assets.response(to: request) { return reply(asset) }
        let match = table.match(request.method, request.segments)
        let trail = Trail(peer: match.isPasserby ? nil : request.peer, request: request.id)
        let answer = site.store.answering { self.answer(to: request, match, trail) }
        site.store.whenDurable(trail) { isDurable in
            if isDurable { return reply(answer.response) }
            // This may be the thread that commits: it has no time to make a page.
            site.store.answerLate { reply(notDurable(answer, request)) }
        }
    }

    private func answer(to request: Request, _ match: RouteTable.Match, _ trail: Trail) -> Answer {
        do {
            return try dispatch(request, match, trail)
        } catch {
            return Answer(withoutVisit(request, match, trail, error))
        }
    }

    private func dispatch(_ request: Request, _ match: RouteTable.Match, _ trail: Trail) throws -> Answer {
        let visit = try Visit(request, site: site, trail: trail, isPasserby: match.isPasserby)
        var context = Context(
            site: site, request: request, session: visit.session, trail: trail, csrfToken: visit.csrfToken,
            parameters: match.parameters, posted: .empty, forms: FormDirectory(table: table))
        do {
            let method = try method(match, context)
            if request.method == .post { context = context.taking(try posted(context, match)) }
            let answer = returning(try method.run(context), context)
            return visit.newCookie.map { cookie in
                Answer(answer.response.setting(cookie: cookie), ifNotDurable: answer.ifNotDurable)
            } ?? answer
        } catch is LapsedAuthority where site.store.waitUntilDurable(trail) {
            // What let it in was taken away under way, and is so for everybody now: it is judged anew.
            return try dispatch(request, match, trail)
        } catch {
            return returning(Answer(refusal(of: error, request, trail, context)), context)
        }
    }

    /// Who comes cannot be told. What was typed comes back all the same: it shows nothing but itself.
    private func withoutVisit(
        _ request: Request, _ match: RouteTable.Match, _ trail: Trail, _ failure: any Error
    ) -> Response {
        let context = Context(
            site: site, request: request, session: .none, trail: trail, csrfToken: "", parameters: [:],
            posted: .empty, forms: FormDirectory(table: table))
        let mayShow = request.method == .post && !(failure is RouteRefusal)
        let filled = mayShow ? (try? posted(context, match)).map { context.taking($0) } : nil
        return refusal(of: failure, request, trail, filled)
    }

    private func refusal(of error: any Error, _ request: Request, _ trail: Trail, _ context: Context?)
        -> Response
    {
        RefusalPages(site: site).response(to: error, request: request, trail: trail, context: context)
    }

    /// What was typed comes back also where the disk takes nothing.
    private func returning(_ answer: Answer, _ context: Context) -> Answer {
        guard context.request.method == .post, answer.ifNotDurable == nil else { return answer }
        return Answer(answer.response) { [site] in RefusalPages(site: site).typed(.unavailable, context) }
    }

    private func method(_ match: RouteTable.Match, _ context: Context) throws -> Route.Method {
        switch match {
        case .nothing:
            throw RouteRefusal.notFound
        case .otherMethods(let methods):
            throw RouteRefusal.methodNotAllowed(methods.map(\.rawValue))
        case .route(let route, _):
            if context.isForeignFetch { throw RouteRefusal.forbidden }
            guard let method = route.method(for: context.request.method) else { throw RouteRefusal.notFound }
            return method
        }
    }

    /// Who sent it is asked before what it says.
    private func posted(_ context: Context, _ match: RouteTable.Match) throws -> PostedForm {
        if context.isCrossOrigin { throw RouteRefusal.forged }
        let type = context.request.fields[.contentType].flatMap(MediaType.init)
        do {
            if let type, type.isFormWithFiles, match.route?.form?.takesFiles == true {
                return try PostedForm(context.request, as: type, limits: limits)
            }
            guard type?.isForm ?? context.request.body.isEmpty else {
                throw RouteRefusal.unsupportedMediaType
            }
            return try PostedForm(context.request, limits: limits)
        } catch is FormError {
            throw RouteRefusal.badRequest
        } catch is MultipartError {
            throw RouteRefusal.badRequest
        }
    }

    private func notDurable(_ answer: Answer, _ request: Request) -> Response {
        site.logger.error(
            "not durable", metadata: ["request": "\(request.id)", "path": "\(request.segments.count)"])
        if let response = answer.ifNotDurable?() { return response }
        return RefusalPages.unavailable(retryAfterSeconds: limits.retryAfterSeconds)
    }
}
