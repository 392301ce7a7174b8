import Casework
import HTTP
import HTTPTypes
import Law
import Store

extension Context {
    /// Keeps what was typed in one of our forms: its address and key come in the form's hidden fields.
    public func saveDraft(under actor: Actor) throws -> DraftOutcome {
        guard let form = forms.form(at: posted.address), form.keepsDraft, posted.hasWellFormedKey else {
            return .unknownForm
        }
        let saving = try site.drafts.save(
            formKey: posted.key, address: posted.address, title: form.title,
            episode: try episode(under: actor),
            fields: DraftText(values: form.keepable(posted.values), base: posted.base).text,
            textHash: try form.textHash(posted.values), under: actor)
        switch saving {
        case .saved(let at):
            try forms.hear(posted.values, at: posted.address, self)
            return .saved(address: posted.address + "?utkast=" + posted.key, at: at.timeOfDay)
        case .sentAlready(let location): return .sentAlready(location: location)
        case .notYours: return .unknownForm
        case .full: return .full(typed: form.typed(posted.values))
        }
    }

    /// What the form's own page demands is demanded here too; the case that it is about, if any.
    private func episode(under actor: Actor) throws -> EpisodeID? {
        switch forms.access(at: posted.address) {
        case .holding(let permission, let files):
            guard actor.may(permission, in: files) else { throw RouteRefusal.forbidden }
            return nil
        case .confirmed(.some(let permission)):
            guard actor.may(permission, in: nil) else { throw RouteRefusal.forbidden }
            return nil
        case .onCase(let permission, let files), .confirmedOnCase(let permission, let files):
            guard actor.may(permission, in: files) else { throw RouteRefusal.forbidden }
            let number = forms.caseNumber(in: posted.address) ?? ""
            let found = try site.store.grant(permission, in: files, onCase: number, to: actor)
            guard let grant = found else { throw RouteRefusal.notFound }
            return grant.episodeID
        case .anyone, .passerby, .halfSignedIn, .signedIn, .confirmed(nil), nil: return nil
        }
    }
}

extension FormDescription {
    /// What was typed, in the form's own words and order: for a page to copy it from.
    public func typed(_ values: [String: String]) -> [DescriptionItem] {
        let kept = keepable(values)
        return fields.compactMap { rule in
            guard let value = kept[rule.name], !value.isEmpty else { return nil }
            return DescriptionItem(term: rule.label, texts: [rule.words(for: value)])
        }
    }
}
