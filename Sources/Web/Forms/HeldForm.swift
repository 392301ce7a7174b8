import Casework
import HTTP
import HTTPTypes
import Store

/// A sent form that could not be taken in yet: its session had expired, or the password is asked for again.
/// Kept sealed on the server under a key that only the browser's cookie holds. It never holds a secret field.
struct HeldForm {
    let address: String
    let key: String
    let text: String

    /// Nil if what was sent is no form of ours, from no page of ours, or one that keeps no drafts.
    init?(_ context: Context) {
        let posted = context.posted
        // Saving a draft is itself no form: what it would have saved belongs to the form it names.
        let path = context.request.path == "/utkast" ? posted.address : context.request.path
        guard context.isSameOrigin, posted.hasWellFormedKey, let form = context.forms.form(at: path),
              form.keepsDraft
        else { return nil }
        address = path
        key = posted.key
        text = DraftText(values: form.keepable(posted.values), base: posted.base).text
    }

    /// Keeps it and gives the cookie that finds it again.
    func hold(for owner: AccountID?, _ context: Context) throws -> HTTPField? {
        let token = try context.site.heldForms.hold(
            account: owner, address: address + "?utkast=" + key, fields: Array(text.utf8),
            trail: context.trail)
        return SessionCookies.set(
            SessionCookies.held, token, for: context.request, seconds: HeldForms.lifetime)
    }
}

extension Context {
    /// After log in or confirmation: the form that waited, as a draft of its owner, and its address; nil if
    /// none waits.
    func returningForm(for actor: Actor) throws -> String? {
        guard let token = SessionCookies.read(SessionCookies.held, from: request),
              let held = try site.heldForms.take(token, by: actor)
        else { return nil }
        let halves = held.address.split(separator: "?utkast=", maxSplits: 1)
        guard halves.count == 2, let text = String(validating: held.fields, as: UTF8.self) else { return nil }
        let (path, key) = (String(halves[0]), String(halves[1]))
        let spent = try site.store.read { try FormKeys().location(of: key, by: actor.accountID, $0) }
        if let spent { return spent }
        guard let title = forms.form(at: path)?.title else { return nil }
        let saved = try site.drafts.save(
            formKey: key, address: path, title: title, episode: nil, fields: text, under: actor)
        if saved == nil { return nil }
        return held.address
    }
}
