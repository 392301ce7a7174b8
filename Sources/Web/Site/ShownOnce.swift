import Casework
import Crypto
import HTTP
import Store

/// Secrets that are made by an act and shown on the page after it: an activation code, recovery codes. They
/// travel there sealed, in a cookie that the page takes away, so that they are in no address, in no database
/// and on no page twice.
extension Context {
    /// The response, with the secret for the page that it leads to.
    public func handing(_ secret: String, to account: AccountID, with response: Response) throws -> Response {
        let sealed = try site.store.sealer.seal(Array(secret.utf8), for: .shownOnce(to: account))
        let value = Base64URL.encode(sealed)
        return response.setting(
            cookie: SessionCookies.set(SessionCookies.once, value, for: request, seconds: 300))
    }

    /// What was handed to this account, if it has not been shown yet.
    public func handed(to account: AccountID) -> String? {
        guard let value = SessionCookies.read(SessionCookies.once, from: request),
            let sealed = Base64URL.decode(value),
            let opened = try? site.store.sealer.open(sealed, for: .shownOnce(to: account))
        else { return nil }
        return String(validating: opened, as: UTF8.self)
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
