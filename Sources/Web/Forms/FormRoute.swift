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
    ///   - show: the page around the form in a given state.
    ///   - submit: does the act with `Submission`, and answers where to go. `RouteRefusal.stale` shows the
    ///     conflict page.
    public static func form<Proof, Form: FormDefinition>(
        _ pattern: PathPattern, _ access: Access<Proof>, _: Form.Type,
        views: RouteAudit, records event: AuditEvent,
        lane: Lane = .ordinary,
        current: (@Sendable (Context, Proof) throws -> CurrentRecord)? = nil,
        prefill: (@Sendable (Context, Proof) throws -> [String: String])? = nil,
        show: @escaping @Sendable (Context, Proof, FormState) throws -> any Page,
        submit: @escaping @Sendable (Context, Proof, Form.Value, Submission) throws -> Response
    ) -> Route {
        let desk = FormDesk<Proof, Form>(
            views: views, event: event, current: current, prefill: prefill, show: show, submit: submit)
        let get = Method(method: .get, audit: views) { context in
            Answer(try desk.open(context, try access.prove(context)))
        }
        let post = Method(method: .post, audit: .change(event)) { context in
            Answer(try desk.receive(context, try access.prove(context)))
        }
        return Route(
            pattern: pattern, access: access.rule, lane: lane, form: Form.description, methods: [get, post])
    }
}
