import Casework
import HTTP
import HTTPTypes
import Store
import Templating

extension Route {
    /// A form: GET shows it, POST to the same address sends it, so that whatever goes wrong the same page
    /// comes back filled.
    ///
    /// - Parameters:
    ///   - views: what is logged whenever the form is shown, also when it comes back with something wrong.
    ///   - records: the event that `submit` writes.
    ///   - current: the record that the form edits; nil for a new one. Makes the form versioned.
    ///   - prefill: what a fresh form for a new record starts with.
    ///   - hears: what is typed while it is typed, and what was turned down (then the last is true): where
    ///     one answer must not wait for the rest.
    ///   - show: the page around the form in a given state.
    ///   - submit: does the act with `Submission`, and answers where to go. `RouteRefusal.stale` shows the
    ///     conflict page.
    public static func form<Proof, Form: FormDefinition>(
        _ pattern: PathPattern, _ access: Access<Proof>, _: Form.Type,
        views: RouteAudit, records event: AuditEvent, lane: Lane = .ordinary,
        current: (@Sendable (Context, Proof) throws -> CurrentRecord)? = nil,
        prefill: (@Sendable (Context, Proof) throws -> [String: String])? = nil,
        hears: (@Sendable (Context, Proof, [String: String], Bool) throws -> Void)? = nil,
        show: @escaping @Sendable (Context, Proof, FormState) throws -> any Page,
        submit: @escaping @Sendable (Context, Proof, Form.Value, Submission) throws -> Response
    ) -> Route {
        let desk = FormDesk<Proof, Form>(
            views: views, event: event, current: current, prefill: prefill, hears: hears, show: show,
            submit: submit)
        let get = Method(method: .get, audit: views) { Answer(try desk.open($0, access.prove($0))) }
        let post = Method(method: .post, audit: .change(event)) {
            Answer(try desk.receive($0, access.prove($0)))
        }
        return Route(
            pattern: pattern, access: access.rule, lane: lane, form: Form.description,
            hearing: Route.hearing(access, hears), methods: [get, post])
    }

    private static func hearing<Proof>(
        _ access: Access<Proof>, _ hears: (@Sendable (Context, Proof, [String: String], Bool) throws -> Void)?
    ) -> (@Sendable (Context, [String: String]) throws -> Void)? {
        guard let hears else { return nil }
        return { context, values in try hears(context, try access.prove(context), values, false) }
    }
}
