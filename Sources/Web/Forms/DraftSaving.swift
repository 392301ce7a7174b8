import Casework
import HTTP
import Law
import Store

extension Context {
    /// Keeps what was typed in one of our forms: its address and key come in the form's hidden fields.
    public func saveDraft(under actor: Actor) throws -> DraftOutcome {
        guard let form = forms.form(at: posted.address), form.keepsDraft, posted.hasWellFormedKey else {
            return .unknownForm
        }
        if let location = try spentLocation(posted.key) { return .sentAlready(location: location) }
        let saved = try site.drafts.save(
            formKey: posted.key, address: posted.address, title: form.title,
            episode: try episode(under: actor),
            fields: DraftText(values: form.keepable(posted.values), base: posted.base).text, under: actor)
        guard let saved else { return .unknownForm }
        return .saved(address: posted.address + "?utkast=" + posted.key, at: saved.timeOfDay)
    }

    /// Cases live under one address, so a draft of a case's form is only kept for who may read the case.
    private func episode(under actor: Actor) throws -> EpisodeID? {
        let segments = posted.address.split(separator: "/")
        guard segments.count >= 2, segments[0] == "arenden" else { return nil }
        guard let grant = try site.store.grant(.readCases, onCase: String(segments[1]), to: actor) else {
            throw RouteRefusal.notFound
        }
        return grant.episodeID
    }
}
