import Casework
import Crypto
import HTTP
import HTTPTypes
import Store

/// Secrets that are made by an act and shown on the page after it: an activation code, recovery codes. They
/// travel there sealed, in a cookie that the page takes away, so that they are in no address, in no database
/// and on no page twice.
extension Context {
    /// The response, with the secret for the page that it leads to.
    public func handing(_ secret: String, to account: AccountID, with response: Response) throws -> Response {
        let page = response.fields[.location] ?? ""
        let sealed = try ShownSecrets(site.store).seal(secret, to: account, at: page)
        return response.setting(
            cookie: SessionCookies.set(
                SessionCookies.once, Base64URL.encode(sealed), for: request, seconds: ShownSecrets.lifetime))
    }

    /// What was handed to this account for this page, if it has not been shown yet; now it has.
    public func handed(to actor: Actor) throws -> String? {
        guard let value = SessionCookies.read(SessionCookies.once, from: request),
            let sealed = Base64URL.decode(value)
        else { return nil }
        return try ShownSecrets(site.store).take(sealed, at: request.path, under: actor)
    }

    /// The page that shows it takes it away.
    public func takingAway(_ response: Response) -> Response {
        response.setting(cookie: SessionCookies.clear(SessionCookies.once, for: request))
    }
}

extension SessionCookies {
    /// A sealed secret on its way to the one page that shows it.
    static let once = "steget-visa"
}
