import Casework
import HTTP
import HTTPTypes
import Store

extension Context {
    /// Keeps a sent form that could not be taken in yet: its session had expired, or the password is asked
    /// for again. It is kept sealed on the server under a key that only the browser's cookie holds, for whom
    /// its own token says wrote it, and never holds a secret field.
    ///
    /// - Returns: the cookie that finds it again; nil if it is no form of ours, none that keeps drafts, or
    ///   nobody's.
    func holdForm() throws -> HTTPField? {
        guard posted.hasWellFormedKey, let (path, form) = sentForm, form.keepsDraft,
              let owner = try site.sessions.owner(ofPagesWith: posted.token)
        else { return nil }
        let text = DraftText(values: form.keepable(posted.values), base: posted.base).text
        let token = try site.heldForms.hold(
            for: owner, address: path + "?utkast=" + posted.key, fields: Array(text.utf8),
            token: SessionCookies.read(SessionCookies.held, from: request), trail: trail)
        return SessionCookies.set(SessionCookies.held, token, for: request, seconds: HeldForms.lifetime)
    }

    /// A page from an earlier log in is sent, or saved, for whoever wrote it. The actor's own text is the
    /// actor's; another's waits, unseen, for the other: that is the answer then. Nil also for nobody's text.
    func heldForAnother(than actor: Actor, _ status: HTTPResponse.Status) throws -> Response? {
        guard isSameOrigin, let owner = try site.sessions.owner(ofPagesWith: posted.token),
              owner != actor.accountID
        else { return nil }
        guard let cookie = try holdForm() else { throw RouteRefusal.forged }
        let message = RefusalMessage.heldForAnother
        return try page(RefusalPage(message), status: status).setting(cookie: cookie)
    }

    /// As `heldForAnother`, for a form that was sent.
    func formHeldForAnother() throws -> Response? {
        guard !hasToken, let actor = session.actor else { return nil }
        return try heldForAnother(than: actor, .forbidden)
    }

    /// As `heldForAnother`, for saving a draft: nobody's text is refused.
    func draftHeldForAnother(than actor: Actor) throws -> Response? {
        if hasToken { return nil }
        guard isSameOrigin, try site.sessions.owner(ofPagesWith: posted.token) != nil else {
            throw RouteRefusal.forged
        }
        return try heldForAnother(than: actor, .accepted)
    }
}
