import HTTP
import HTTPTypes
import Store

/// The way round by the log-in page. A page that was asked for is opened afterwards; a form that was sent is
/// kept, sealed, for the account it came from, and comes back filled (`users-ask.md` 1).
struct SignInDetour {
    let context: Context

    func response() throws -> Response {
        try seeOther(address).setting(cookie: context.holdForm())
    }

    private var address: String {
        if case .halfOpen = context.session { return "/logga-in/kod" }
        return context.request.method == .post ? "/logga-in" : signInAddress(after: context.request.path)
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
