import Casework
import Crypto
import HTTP
import HTTPTypes
import Law
import Store
import Templating

/// Hands a form out and takes it in again. Whatever is wrong with what comes in, the form comes back with
/// everything typed; only an accepted form changes anything.
struct FormDesk<Proof: Authority, Form: FormDefinition>: Sendable {
    /// Logged each time the form is shown, whatever the answer's status: the page around it shows a person.
    let views: RouteAudit
    let event: AuditEvent
    let current: (@Sendable (Context, Proof) throws -> CurrentRecord)?
    let prefill: (@Sendable (Context, Proof) throws -> [String: String])?
    let hears: (@Sendable (Context, Proof, [String: String], Bool) throws -> Void)?
    let show: @Sendable (Context, Proof, FormState) throws -> any Page
    let submit: @Sendable (Context, Proof, Form.Value, Submission) throws -> Response

    /// As it is first shown: empty, from the record it edits, or from a draft named by `?utkast=`.
    func open(_ context: Context, _ proof: Proof) throws -> Response {
        if let restored = try restored(context) { return try page(context, proof, restored, .ok) }
        let record = try current?(context, proof)
        let values = try record?.values ?? prefill?(context, proof) ?? [:]
        let origin = try record.map(FormOrigin.init)
        return try page(context, proof, state(context, values, key: FormKey.make(), base: origin), .ok)
    }

    /// In order: who sent it, whether it was sent before, whether it can be read, whether it is stale.
    func receive(_ context: Context, _ proof: Proof) throws -> Response {
        let posted = context.posted
        let base = FormOrigin(text: posted.base)
        let state = state(context, posted.values, key: posted.key, base: base)
        guard context.hasToken, posted.hasWellFormedKey, current == nil || base != nil else {
            return try formFromOldPage(context, proof, state)
        }
        if let again = try answerAgain(context, proof, state) { return again }
        var reader = FormReader(posted, Form.description, today: context.site.store.clock.today)
        let value = Form.read(&reader)
        guard reader.complaints.isEmpty, let value else {
            return try page(context, proof, state, Complaints(reader.complaints))
        }
        return try accept(value, context, proof, state)
    }

    /// Any other error is the router's to answer: what was typed comes back with it (`TypedForm`).
    private func accept(
        _ value: Form.Value, _ context: Context, _ proof: Proof, _ state: FormState
    ) throws -> Response {
        let hash = try Form.description.textHash(of: context.posted)
        let submission = Submission(context: context, version: state.base?.version, textHash: hash)
        do {
            if let record = try current?(context, proof), record.version != state.base?.version {
                throw RouteRefusal.stale
            }
            let response = try submit(context, proof, value, submission)
            if !submission.wasSentBefore { try context.demandRecorded(event, response) }
            return response
        } catch RouteRefusal.stale {
            // Who came first may still be on the way to the disk, and it is their text that the page shows.
            guard context.site.store.waitUntilDurable(context.trail) else { throw StoreError.busy }
            return try conflict(context, proof, state)
        } catch is OtherTextSent {
            return try formSentBefore(context, proof, state)
        } catch let refused as Complaints {
            return try answerAgain(context, proof, state) ?? page(context, proof, state, refused)
        }
    }

    /// Somebody else saved first: what does not collide is put together, what does is shown side by side.
    private func conflict(_ context: Context, _ proof: Proof, _ state: FormState) throws -> Response {
        // A second copy of this very form may have won the race: then it is a double click, no conflict.
        if let again = try answerAgain(context, proof, state) { return again }
        guard let record = try current?(context, proof), let base = state.base else {
            throw RouteRefusal.stale
        }
        let merged = try base.merge(mine: state.values, theirs: record.values)
        var merging = self.state(context, merged.values, key: state.key, base: try FormOrigin(record))
        merging.occasion = .conflict(theirs: merged.collisions, by: record.changedBy)
        return try page(context, proof, merging, .conflict)
    }

    /// The same key again: the first copy's answer for the same text, the form with a new key for another.
    private func answerAgain(_ context: Context, _ proof: Proof, _ state: FormState) throws -> Response? {
        guard let spent = try context.spent(state.key) else { return nil }
        let isCopy = try spent.textHash == Form.description.textHash(of: context.posted)
        return try isCopy ? context.seeOther(path: spent.location) : formSentBefore(context, proof, state)
    }

    /// Somebody went back to a form that was sent, and typed more. It is kept, and sent if they say so again.
    private func formSentBefore(_ context: Context, _ proof: Proof, _ state: FormState) throws -> Response {
        let key = try FormKey.make()
        _ = try context.session.actor.map { try context.site.drafts.move(state.key, to: key, under: $0) }
        var new = self.state(context, state.values, key: key, base: state.base)
        new.occasion = .sentBefore
        return try page(context, proof, new, .conflict)
    }

    /// The token is another log in's, or missing. Only a page of our own gets its text back.
    private func formFromOldPage(_ context: Context, _ proof: Proof, _ state: FormState) throws -> Response {
        guard context.isSameOrigin else { throw RouteRefusal.forged }
        if let held = try context.formHeldForAnother() { return held }
        let record = try current?(context, proof)
        let key = context.posted.hasWellFormedKey ? state.key : try FormKey.make()
        let base = try state.base ?? record.map(FormOrigin.init)
        var kept = self.state(context, state.values, key: key, base: base)
        kept.occasion = .oldToken
        return try page(context, proof, kept, .forbidden)
    }

    private func restored(_ context: Context) throws -> FormState? {
        guard let key = context.query("utkast"), let actor = context.session.actor,
            let draft = try context.site.drafts.find(key, under: actor),
            draft.address == context.request.path
        else { return nil }
        let text = try DraftText(draft.fields)
        var state = state(context, text.values, key: key, base: FormOrigin(text: text.base))
        state.occasion = .restored(savedAt: context.words(for: draft.savedAt))
        return state
    }

    private func state(
        _ context: Context, _ values: [String: String], key: String, base: FormOrigin?
    ) -> FormState {
        FormState(
            description: Form.description, values: Form.description.keepable(values), complaints: [],
            occasion: .fresh, address: context.request.path, csrfToken: context.csrfToken, key: key,
            base: base, isVisitors: context.session.actor == nil, wasReviewed: context.posted.isReviewed)
    }

    private func page(
        _ context: Context, _ proof: Proof, _ state: FormState, _ refused: Complaints
    ) throws -> Response {
        var state = state
        (state.complaints, state.occasion) = (refused.complaints, refused.occasion)
        if refused.occasion == .refused { try hears?(context, proof, state.values, true) }
        var response = try page(context, proof, state, refused.status)
        if let seconds = refused.retryAfterSeconds { response.fields[.retryAfter] = String(seconds) }
        return response
    }

    private func page(
        _ context: Context, _ proof: Proof, _ state: FormState, _ status: HTTPResponse.Status
    ) throws -> Response {
        let response = try context.page(show(context, proof, state), status: status)
        context.recordView(views, under: proof, response)
        return response
    }
}
