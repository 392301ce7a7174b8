import Casework
import HTTP
import HTTPTypes
import Store
import Templating

/// Where somebody goes who has just signed in or confirmed who they are: to the form that waited, to the page
/// that was asked for, else to Min dag. It never leads out of the site.
public struct Arrival: Sendable {
    public let address: Link
    /// The waiting form has been taken up: its cookie has done its work.
    let tookForm: Bool

    public init(at address: Link) {
        self.address = address
        tookForm = false
    }

    init(takingUp address: Link) {
        self.address = address
        tookForm = true
    }
}

extension Context {
    /// The address a form of ours was on its way to: the page asked for before sign-in, as `?till=` carries
    /// it.
    public var wantedPage: Link? {
        query("till").flatMap(Arrival.ownPage)
    }

    /// The same address with the wanted page carried along to it.
    public func carrying(to address: Link) -> Link {
        guard let wanted = wantedPage else { return address }
        return Link(path: address.address + "?till=" + PercentEncoding.encode(wanted.address)) ?? address
    }

    /// Whether a form waits, sealed, for its owner to sign in.
    public var hasHeldForm: Bool {
        SessionCookies.read(SessionCookies.held, from: request) != nil
    }

    /// Where the account goes now. The form that waited becomes a draft of its owner, in the transaction that
    /// signs in.
    public func arrival(of account: AccountID, _ transaction: borrowing WriteTransaction) throws -> Arrival {
        if let form = try heldForm(of: account, transaction) { return Arrival(takingUp: form) }
        return Arrival(at: wantedPage ?? "/min-dag")
    }

    private func heldForm(of account: AccountID, _ transaction: borrowing WriteTransaction) throws -> Link? {
        guard let token = SessionCookies.read(SessionCookies.held, from: request),
            let held = try HeldForms.take(token, for: account, sealer: site.store.sealer, transaction)
        else { return nil }
        let halves = held.address.split(separator: "?utkast=", maxSplits: 1)
        guard halves.count == 2, let text = String(validating: held.fields, as: UTF8.self) else { return nil }
        let (path, key) = (String(halves[0]), String(halves[1]))
        if let spent = try FormKeys().location(of: key, by: account, transaction) { return Link(path: spent) }
        guard let title = forms.form(at: path)?.title,
            try Drafts.keep(key, address: path, title: title, fields: text, of: account, transaction)
        else { return nil }
        return Link(path: held.address)
    }

    /// The way on with a new session: its cookie replaces whatever session the browser had.
    public func arrive(_ key: SessionKey, at arrival: Arrival) -> Response {
        arrive(key, at: arrival, showing: seeOther(arrival.address))
    }

    /// The same with a page first, which leads on to the arrival's address.
    public func arrive(_ key: SessionKey, at arrival: Arrival, showing response: Response) -> Response {
        let signedIn = response.setting(
            cookie: SessionCookies.set(SessionCookies.session, key.token, for: request))
        guard arrival.tookForm else { return signedIn }
        return signedIn.setting(cookie: SessionCookies.clear(SessionCookies.held, for: request))
    }

    /// The way out: the browser forgets the session, and whatever it kept of our pages.
    public func depart(to address: Link) -> Response {
        var response = seeOther(address).setting(
            cookie: SessionCookies.clear(SessionCookies.session, for: request))
        response.fields.append(HTTPField(name: FieldNames.clearSiteData, value: "\"cache\", \"storage\""))
        return response
    }
}

extension Arrival {
    /// A page of this site to go back to, or nil (ASVS 3.7.2). Only plain characters and whole escapes:
    /// nothing that a browser or a proxy could read as another host, and not the pages of signing in or out
    /// themselves.
    static func ownPage(_ text: String) -> Link? {
        guard text.utf8.count <= 2000, let link = Link(path: text), link.address.hasPrefix("/"),
            !link.address.hasPrefix("//"), !text.contains("\\")
        else { return nil }
        let path = text.prefix { $0 != "?" }
        guard let decoded = PercentEncoding.decode(String(path)), !decoded.contains("\\"),
            !decoded.hasPrefix("//"),
            decoded.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F })
        else { return nil }
        let passages = ["/logga-in", "/logga-ut", "/bekrafta", "/aktivera", "/tvafaktor/koppla"]
        return passages.contains { decoded.hasPrefix($0) } ? nil : link
    }
}
