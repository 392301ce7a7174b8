import HTTP
import HTTPTypes
import Store

/// The way round by the page that asks for the password again before the gravest acts. What was sent is kept
/// and comes back filled.
struct ConfirmationDetour {
    let context: Context

    func response() throws -> Response {
        let path = context.request.path
        let response = Response(
            .seeOther,
            fields: [.location: "/bekrafta?till=" + PercentEncoding.encode(path), .cacheControl: "no-store"])
        return try response.setting(cookie: context.holdForm())
    }
}
