import Casework
import HTTP
import Store
import Templating

/// Forms that waited become drafts of their owner, in the transaction that signs in or confirms.
extension Context {
    /// All that waited in this browser comes back: the latest is opened, the others lie in Mina utkast. Nil
    /// if nothing did.
    func takeUpForms(of account: AccountID, _ transaction: borrowing WriteTransaction) throws -> Arrival? {
        guard let token = SessionCookies.read(SessionCookies.held, from: request) else { return nil }
        var latest: Link?
        for held in try HeldForms.waiting(token, for: account, sealer: site.store.sealer, transaction) {
            guard let link = try draft(of: held, account, transaction) else { continue }
            try HeldForms.release(held, of: account, transaction)
            latest = link
        }
        guard let latest else { return nil }
        return try Arrival(takingUp: latest, leavesSome: HeldForms.isWaiting(token, transaction))
    }

    /// Where the form can be seen. Nil if there is no such form any more: then it goes on waiting.
    private func draft(
        of held: HeldForm, _ account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws -> Link? {
        let halves = held.address.split(separator: "?utkast=", maxSplits: 1).map(String.init)
        guard halves.count == 2, let text = String(validating: held.fields, as: UTF8.self),
              let form = forms.form(at: halves[0])
        else { return nil }
        let spent = try FormKeys().spent(halves[1], by: account, transaction)
        if let spent, try spent.textHash == form.textHash(DraftText(text).values) {
            return Link(path: spent.location)
        }
        let subject = try subject(of: halves[0], account, transaction)
        // Another text was sent under the key, or saved later: it stays, and this becomes a draft of its own.
        let keys = try (spent == nil ? [halves[1]] : []) + [FormKey.make()]
        let key = try keys.first {
            try Drafts.keep($0, address: halves[0], title: form.title, fields: text, heldAt: held.heldAt,
                            about: subject, of: account, transaction)
        }
        return key.flatMap { Link(path: halves[0] + "?utkast=" + $0) }
    }

    /// Whom the form at a path is about, if it is about a case that the account may read.
    private func subject(
        of path: String, _ account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws -> AuditSubject? {
        guard let number = forms.caseNumber(in: path) else { return nil }
        return try Store.subject(ofCase: number, for: account, transaction)
    }
}
