import Casework
import SQL
import Store
import Web

/// How the people around a case are reached, and what may be said. It holds protected numbers too: ask
/// `mayBeRead(by:)` of the case before showing any of it.
struct ContactWays: Sendable {
    let personPhone: String
    let personEmail: String
    let reachedBy: ReachedBy
    let messageAllowed: MessageAllowed
    let messageWording: String
    let interpreterLanguage: String
    let personKnows: PersonKnows
    let reporterRole: ReporterRole
    let reporterName: String
    let reporterPhone: String
    let reporterEmail: String

    init(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws {
        let found = try transaction.first(
            """
            SELECT p.phone, p.email, p.reached_by, p.message_allowed, p.message_wording,
                   p.interpreter_language, i.person_knows, i.reporter_role, i.reporter_name, i.reporter_phone,
                   i.reporter_email
            FROM episode e JOIN person p ON p.id = e.person_id JOIN inquiry i ON i.episode_id = e.id
            WHERE e.id = \(grant.episodeID)
            """
        ) { try ContactWays($0) }
        guard let found else { throw MissingRecord.episode }
        self = found
    }

    /// In the order one needs it with a hand on the phone.
    var items: [DescriptionItem] {
        [
            DescriptionItem(term: "Så nås personen", texts: [reachedBy.swedish]),
            DescriptionItem(term: "Personen", texts: lines(personPhone, personEmail)),
            DescriptionItem(term: "Lämna meddelande?", texts: [message]),
            DescriptionItem(term: "Vet om anmälan?", texts: [personKnows.swedish]),
        ] + (interpreterLanguage.isEmpty
            ? [] : [DescriptionItem(term: "Tolk", texts: [interpreterLanguage])])
            + (reporterRole == .person ? [] : [reporter])
    }

    /// Whether the person can be reached without going through anybody.
    var hasPersonsOwn: Bool { !personPhone.isEmpty || !personEmail.isEmpty }

    private var reporter: DescriptionItem {
        let name = reporterName.isEmpty ? [] : [reporterName]
        return DescriptionItem(
            term: "\(reporterRole.swedish) (hörde av sig)", texts: name + lines(reporterPhone, reporterEmail))
    }

    private var message: String {
        messageAllowed == .yes && !messageWording.isEmpty
            ? "Ja. Säg så här: \(messageWording)" : messageAllowed.swedish
    }

    private func lines(_ phone: String, _ email: String) -> [String] {
        let known = [phone, email].filter { !$0.isEmpty }
        return known.isEmpty ? ["Inget nummer är känt."] : known
    }
}

extension ContactWays {
    fileprivate init(_ row: borrowing Row) throws {
        personPhone = try row.text(0)
        personEmail = try row.text(1)
        reachedBy = try row.value(2)
        messageAllowed = try row.value(3)
        messageWording = try row.text(4)
        interpreterLanguage = try row.text(5)
        personKnows = try row.value(6)
        reporterRole = try row.value(7)
        reporterName = try row.text(8)
        reporterPhone = try row.text(9)
        reporterEmail = try row.text(10)
    }
}
