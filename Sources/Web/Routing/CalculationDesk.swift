import Casework
import HTTP
import HTTPTypes
import Law
import Store
import Templating

extension Route {
    /// A sum that is done on what is typed, about no person. It is posted, since it is long, changes nothing
    /// and is kept nowhere; only where the session has ended meanwhile it waits, sealed, for who wrote it,
    /// and comes back after log in as every form does.
    ///
    /// - Parameters:
    ///   - reason: why nothing is logged.
    ///   - show: the page before anything is typed, and with what came back.
    ///   - answer: the same page with what it came to.
    public static func calculation<Proof, Form: FormDefinition>(
        _ pattern: PathPattern, _ access: Access<Proof>, _: Form.Type, because reason: StaticReason,
        show: @escaping @Sendable (Context, Proof, FormState) throws -> any Page,
        answer: @escaping @Sendable (Context, Proof, FormState, Form.Value) throws -> any Page
    ) -> Route {
        let desk = CalculationDesk<Proof, Form>(show: show, answer: answer)
        let get = Method(method: .get, audit: .nothing(reason)) { context in
            Answer(try desk.open(context, try access.prove(context)))
        }
        let post = Method(method: .post, audit: .nothing(reason)) { context in
            Answer(try desk.receive(context, try access.prove(context)))
        }
        return Route(
            pattern: pattern, access: access.rule, lane: .ordinary, form: Form.description,
            methods: [get, post])
    }
}

/// Hands out what a calculation is typed in, and answers it. It never writes anything.
private struct CalculationDesk<Proof: Authority, Form: FormDefinition>: Sendable {
    let show: @Sendable (Context, Proof, FormState) throws -> any Page
    let answer: @Sendable (Context, Proof, FormState, Form.Value) throws -> any Page

    func open(_ context: Context, _ proof: Proof) throws -> Response {
        let state = try context.restored(Form.description) ?? state(context, [:], key: FormKey.make())
        return try page(context, show(context, proof, state))
    }

    func receive(_ context: Context, _ proof: Proof) throws -> Response {
        let posted = context.posted
        let key = posted.hasWellFormedKey ? posted.key : try FormKey.make()
        var state = state(context, posted.values, key: key)
        guard context.hasToken else {
            guard context.isSameOrigin else { throw RouteRefusal.forged }
            if let held = try context.formHeldForAnother() { return held }
            state.occasion = .oldToken
            return try page(context, show(context, proof, state), .forbidden)
        }
        var reader = FormReader(posted, Form.description, today: context.site.store.clock.today)
        let value = Form.read(&reader)
        guard reader.complaints.isEmpty, let value else {
            (state.complaints, state.occasion) = (reader.complaints, .refused)
            return try page(context, show(context, proof, state), .unprocessableContent)
        }
        return try page(context, answer(context, proof, state, value))
    }

    private func state(_ context: Context, _ values: [String: String], key: String) -> FormState {
        var state = FormState(
            description: Form.description, values: Form.description.keepable(values), complaints: [],
            occasion: .fresh, address: context.request.path, csrfToken: context.csrfToken, key: key,
            base: nil, isVisitors: false)
        state.isCalculation = true
        return state
    }

    private func page(
        _ context: Context, _ page: any Page, _ status: HTTPResponse.Status = .ok
    ) throws -> Response {
        try context.page(page, status: status)
    }
}

extension Context {
    /// What waited while its writer was signed out; nil where nothing did.
    fileprivate func restored(_ form: FormDescription) throws -> FormState? {
        guard let key = query("utkast"), let actor = session.actor,
            let draft = try site.drafts.find(key, under: actor), draft.address == request.path
        else { return nil }
        let text = try DraftText(draft.fields)
        var state = FormState(
            description: form, values: form.keepable(text.values), complaints: [],
            occasion: .restored(savedAt: words(for: draft.savedAt)), address: request.path,
            csrfToken: csrfToken, key: key, base: nil, isVisitors: false)
        state.isCalculation = true
        return state
    }
}
