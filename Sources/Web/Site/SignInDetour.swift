import Casework
import HTTP
import HTTPTypes
import Store

/// The way round by the log-in page. A page that was asked for is opened afterwards; a form that was sent is
/// kept, sealed, for the account it came from, and comes back filled (`users-ask.md` 1).
struct SignInDetour {
    let context: Context

    func response() -> Response {
        if case .halfOpen = context.session { return seeOther("/logga-in/kod") }
        guard context.request.method == .post else {
            return seeOther(signInAddress(after: context.request.path))
        }
        guard let cookie = try? HeldForm(context)?.hold(for: owner, context) else {
            return seeOther("/logga-in")
        }
        return seeOther("/logga-in").setting(cookie: cookie)
    }

    /// Whose session it was; nil if the cookie tells nothing.
    private var owner: AccountID? {
        switch context.session {
        case .ended(let account, _), .expired(let account): account
        default: nil
        }
    }

    private func signInAddress(after path: String) -> String {
        if path == "/" || path == "/min-dag" { return "/logga-in" }
        let query = context.request.query.isEmpty ? "" : "?" + context.request.query
        return "/logga-in?till=" + PercentEncoding.encode(path + query)
    }

    private func seeOther(_ address: String) -> Response {
        Response(.seeOther, fields: [.location: address, .cacheControl: "no-store"])
    }
}
