import Casework
import HTTP
import HTTPTypes
import Store

extension Route {
    /// A question about people. What is asked may not stand in an address (ASVS 14.2.1), so it is posted, but
    /// it changes nothing and is never kept.
    ///
    /// - Parameters:
    ///   - show: the page before anything is asked; nil where another page asks.
    ///   - logsNobody: whether a question that showed nobody is an entry too; not where it is asked at each
    ///     pause in typing.
    ///   - answer: what is found. Whom it shows it logs itself.
    public static func question<Proof>(
        _ pattern: PathPattern, _ access: Access<Proof>, views event: AuditEvent,
        show: (@Sendable (Context, Proof) throws -> Response)?,
        logsNobody: Bool = true, answer: @escaping @Sendable (Context, Proof) throws -> Response
    ) -> Route {
        let post = Method(method: .post, audit: .view(event)) { context in
            let proof = try access.prove(context)
            guard context.hasToken else { return Answer(try asked(again: context, proof, show)) }
            let response = try answer(context, proof)
            if logsNobody { context.recordView(.view(event), under: proof, response) }
            return Answer(response)
        }
        let get = show.map { show in
            Method(method: .get, audit: .nothing("Inget är frågat än")) { context in
                Answer(try show(context, try access.prove(context)))
            }
        }
        let methods = [get, post].compactMap { $0 }
        return Route(pattern: pattern, access: access.rule, lane: .ordinary, form: nil, methods: methods)
    }

    /// From a page of an earlier log in: the question can be asked again there and then.
    private static func asked<Proof>(
        again context: Context, _ proof: Proof, _ show: ((Context, Proof) throws -> Response)?
    ) throws -> Response {
        guard context.isSameOrigin, let show else { throw RouteRefusal.forged }
        var page = try show(context, proof)
        page.status = .forbidden
        return page
    }
}
