import Casework
import HTTP
import Store

extension Context {
    /// What came of saving a draft.
    public enum DraftOutcome: Sendable {
        /// The form's address with the draft taken up, and when it was saved, as "14.03".
        case saved(address: String, at: String)
        /// It was sent as a form of ours that keeps drafts from an address that is not one, or is not the actor's.
        case unknownForm
    }

    /// Keeps what was typed in one of our forms: its address and key come in the form's hidden fields.
    /// A form that has already been sent is not kept again: an autosave that lost the race changes nothing.
    public func saveDraft(_ event: AuditEvent, under actor: Actor) throws -> DraftOutcome {
        guard let form = forms.form(at: posted.address), form.keepsDraft, posted.hasWellFormedKey else {
            return .unknownForm
        }
        let episode = try caseNumber(in: posted.address).map { number -> CaseGrant in
            guard let grant = try site.store.grant(.readCases, onCase: number, to: actor) else {
                throw RouteRefusal.notFound
            }
            return grant
        }
        let text = DraftText(values: form.keepable(posted.values), base: posted.base).text
        try site.store.saveDraft(
            key: posted.key, address: posted.address, title: form.title, episode: episode?.episode,
            fields: text, recording: event, under: actor)
        return .saved(
            address: posted.address + "?utkast=" + posted.key, at: site.store.clock.now.timeOfDay)
    }

    /// Cases live under one address, so a draft of a case's form is only kept for who may read the case.
    private func caseNumber(in path: String) -> String? {
        let segments = path.split(separator: "/")
        guard segments.count >= 2, segments[0] == "arenden" else { return nil }
        return String(segments[1])
    }
}
