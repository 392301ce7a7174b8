import Casework
import HTTP
import HTTPTypes
import Store
import Templating

/// Where somebody goes who has just signed in or confirmed who they are: to the form that waited, to the page
/// that was asked for, else to Min dag. It never leads out of the site.
public struct Arrival: Sendable {
    public let address: Link
    /// All that waited has been taken up: the cookie has done its work.
    let hasEmptied: Bool

    public init(at address: Link) {
        self.address = address
        hasEmptied = false
    }

    /// - Parameter leavesSome: the browser holds forms of somebody else's too.
    init(takingUp address: Link, leavesSome: Bool) {
        self.address = address
        hasEmptied = !leavesSome
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

    /// Where the account goes now. The forms that waited become drafts of their owner, in the transaction
    /// that signs in.
    public func arrival(of account: AccountID, _ transaction: borrowing WriteTransaction) throws -> Arrival {
        try takeUpForms(of: account, transaction) ?? Arrival(at: wantedPage ?? "/min-dag")
    }

    /// The way on with a new session: its cookie replaces whatever session the browser had.
    public func arrive(_ key: SessionKey, at arrival: Arrival) -> Response {
        arrive(key, at: arrival, showing: seeOther(arrival.address))
    }

    /// The same with a page first, which leads on to the arrival's address.
    public func arrive(_ key: SessionKey, at arrival: Arrival, showing response: Response) -> Response {
        let signedIn = response.setting(
            cookie: SessionCookies.set(SessionCookies.session, key.token, for: request))
        guard arrival.hasEmptied else { return signedIn }
        return signedIn.setting(cookie: SessionCookies.clear(SessionCookies.held, for: request))
    }

    /// Away to a neutral page of somebody else's, with nothing said of where one comes from.
    public func leave(for site: StaticString) -> Response {
        Response(
            .seeOther,
            fields: [
                .location: site.description, .cacheControl: "no-store",
                FieldNames.clearSiteData: "\"cache\"",
            ])
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
