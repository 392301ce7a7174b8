import Casework
import Crypto
import HTTP
import HTTPTypes
import Law
import Logging
import Store
import Templating

/// Hands a form out and takes it in again. Whatever is wrong with what comes in, the form comes back with
/// everything typed; only an accepted form changes anything.
struct FormDesk<Proof: Authority, Form: FormDefinition>: Sendable {
    let event: AuditEvent
    let current: (@Sendable (Context, Proof) throws -> CurrentRecord)?
    let prefill: (@Sendable (Context, Proof) throws -> [String: String])?
    let show: @Sendable (Context, Proof, FormState) throws -> any Page
    let submit: @Sendable (Context, Proof, Form.Value, Submission) throws -> Response

    /// The form as it is first shown: empty, from the record it edits, or from a draft named by `?utkast=`.
    func open(_ context: Context, _ proof: Proof) throws -> Response {
        if let restored = try restored(context) { return try page(context, proof, restored, .ok) }
        let record = try current?(context, proof)
        let values = try record?.values ?? prefill?(context, proof) ?? [:]
        let state = state(context, values, key: try FormKey.make(), base: try record.map(FormOrigin.init))
        return try page(context, proof, state, .ok)
    }

    /// A sent form. The order matters: who sent it, whether it was sent before, whether it can be read,
    /// whether it is stale.
    func receive(_ context: Context, _ proof: Proof) throws -> Answer {
        let posted = context.posted
        let base = FormOrigin(text: posted.base)
        let state = state(context, posted.values, key: posted.key, base: base)
        guard context.hasToken, posted.hasWellFormedKey, current == nil || base != nil else {
            return try Answer(formFromOldPage(context, proof, state))
        }
        if let location = try context.spentLocation(posted.key) {
            return try Answer(context.seeOther(path: location))
        }
        var reader = FormReader(posted.values, Form.description, today: context.site.store.clock.today)
        let value = Form.read(&reader)
        guard reader.complaints.isEmpty, let value else {
            return try Answer(page(context, proof, state, Complaints(reader.complaints)))
        }
        return try accept(value, context, proof, state)
    }

    private func accept(
        _ value: Form.Value, _ context: Context, _ proof: Proof, _ state: FormState
    ) throws -> Answer {
        let submission = Submission(context: context, version: state.base?.version)
        let sent = state
        let unavailable: @Sendable () throws -> Response = {
            var kept = sent
            kept.occasion = .unavailable
            return try page(context, proof, kept, .serviceUnavailable)
        }
        do {
            if let record = try current?(context, proof), record.version != state.base?.version {
                throw RouteRefusal.stale
            }
            let response = try submit(context, proof, value, submission)
            if !submission.wasSentBefore { try context.demandRecorded(event, response) }
            return Answer(response, ifNotDurable: unavailable)
        } catch RouteRefusal.stale {
            // Who came first may still be on the way to the disk, and it is their text that the page shows.
            guard context.site.store.waitUntilDurable(context.trail) else {
                return try Answer(unavailable(), ifNotDurable: unavailable)
            }
            return try Answer(conflict(context, proof, state), ifNotDurable: unavailable)
        } catch let refused as Complaints {
            return try Answer(page(context, proof, state, refused), ifNotDurable: unavailable)
        } catch let failure as StoreError where failure.isTransient {
            context.site.logger.warning("form not stored", metadata: ["request": "\(context.request.id)"])
            return try Answer(unavailable(), ifNotDurable: unavailable)
        }
    }

    /// Somebody else saved first: what does not collide is put together, what does is shown side by side.
    private func conflict(_ context: Context, _ proof: Proof, _ state: FormState) throws -> Response {
        guard let record = try current?(context, proof), let base = state.base else {
            throw RouteRefusal.stale
        }
        // A second copy of this very form may have won the race: then this is a double click, not a conflict.
        if let location = try context.spentLocation(state.key) {
            return try context.seeOther(path: location)
        }
        let merged = try base.merge(mine: state.values, theirs: record.values)
        var merging = self.state(context, merged.values, key: state.key, base: try FormOrigin(record))
        merging.occasion = .conflict(theirs: merged.collisions, by: record.changedBy)
        return try page(context, proof, merging, .conflict)
    }

    /// The token is from another log in, or missing. Only a page of our own gets its text back; anything else
    /// is forged.
    private func formFromOldPage(_ context: Context, _ proof: Proof, _ state: FormState) throws -> Response {
        guard context.isSameOrigin else { throw RouteRefusal.forged }
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
        let text = DraftText(draft.fields)
        var state = state(context, text.values, key: key, base: FormOrigin(text: text.base))
        state.occasion = .restored(savedAt: context.words(for: draft.savedAt))
        return state
    }

    private func state(
        _ context: Context, _ values: [String: String], key: String, base: FormOrigin?
    ) -> FormState {
        FormState(
            description: Form.description, values: Form.description.keepable(values), complaints: [],
            occasion: .fresh, address: context.request.path, csrfToken: context.csrfToken,
            key: key, base: base, isVisitors: context.session.actor == nil)
    }

    private func page(
        _ context: Context, _ proof: Proof, _ state: FormState, _ refused: Complaints
    ) throws -> Response {
        var state = state
        state.complaints = refused.complaints
        state.occasion = .refused
        var response = try page(context, proof, state, refused.status)
        if let seconds = refused.retryAfterSeconds { response.fields[.retryAfter] = String(seconds) }
        return response
    }

    private func page(
        _ context: Context, _ proof: Proof, _ state: FormState, _ status: HTTPResponse.Status
    ) throws -> Response {
        try context.page(show(context, proof, state), status: status)
    }
}
