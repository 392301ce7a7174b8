import Crypto
import HTTP
import HTTPTypes
import Store

/// Who comes: the session behind the cookie, and the token that ties forms to it.
struct Visit {
    let session: SessionState
    let csrfToken: String
    /// For a browser without session: ties the log-in form to it.
    let newCookie: HTTPField?

    /// - Parameter isPasserby: to be left without a trace: cookies are neither read nor set.
    init(_ request: Request, site: Site, trail: Trail, isPasserby: Bool) throws {
        // Whoever watches the server asks it directly, without the proxy, and brings no session.
        guard request.isSecure || site.allowsPlainSessions || request.path == "/halsa" else {
            throw RouteRefusal.insecureConnection
        }
        if isPasserby {
            self.init(session: .none, csrfToken: "", newCookie: nil)
        } else {
            try self.init(request, site: site, trail: trail)
        }
    }

    private init(session: SessionState, csrfToken: String, newCookie: HTTPField?) {
        (self.session, self.csrfToken, self.newCookie) = (session, csrfToken, newCookie)
    }

    private init(_ request: Request, site: Site, trail: Trail) throws {
        let token = SessionCookies.read(SessionCookies.session, from: request)
        session = try token.map { try site.sessions.find(token: $0, trail: trail) } ?? .none
        switch session {
        case _ where request.path == "/halsa": (csrfToken, newCookie) = ("", nil)
        case .open(let actor): (csrfToken, newCookie) = (actor.csrfToken, nil)
        case .halfOpen(let half): (csrfToken, newCookie) = (half.csrfToken, nil)
        case .none, .ended, .expired:
            let known = SessionCookies.read(SessionCookies.visitor, from: request)
            if let known, known.utf8.count == 22 {
                (csrfToken, newCookie) = (known, nil)
            } else {
                let token = Base64URL.encode(try SecureRandom.bytes(16))
                csrfToken = token
                newCookie = SessionCookies.set(SessionCookies.visitor, token, for: request)
            }
        }
    }
}
