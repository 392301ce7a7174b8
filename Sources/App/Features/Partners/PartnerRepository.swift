import Casework
import Law
import SQL
import Store

/// Reads and writes the register of those a programme works with. Another programme's are not found.
enum PartnerRepository {
    /// Those in use first, kind by kind and by name.
    static func all(
        in programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [PartnerRecord] {
        let all = try transaction.all("\(partner) WHERE p.programme_id = \(programme)") { row in
            try PartnerRecord(row)
        }
        let named = all.sorted { SwedishOrder.isBefore($0.title, $1.title) }
        let ordered = Party.outside.flatMap { party in named.filter { $0.terms.party == party } }
        return ordered.filter { !$0.isAway } + ordered.filter(\.isAway)
    }

    static func find(
        _ id: PartnerID, in programmes: [ProgrammeID], _ transaction: borrowing some Querying & ~Copyable
    ) throws -> PartnerRecord? {
        try transaction.first(
            "\(partner) WHERE p.id = \(id) AND p.programme_id IN (\(values: programmes))"
        ) { try PartnerRecord($0) }
    }

    static func insert(
        _ id: PartnerID, _ terms: PartnerTerms, in programme: ProgrammeID, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO partner (id, programme_id, party, organisation, function, holder, deputy, phone,
              email, way_in, agreement, ends_on, notice, checked_on, version, changed_at, changed_by)
            VALUES (\(id), \(programme), \(terms.party), \(terms.organisation), \(terms.function),
                    \(terms.holder), \(terms.deputy), \(terms.phone), \(terms.email), \(terms.wayIn),
                    \(terms.agreement.words), \(terms.agreement.endsOn), \(terms.agreement.notice),
                    \(transaction.now.day), 1, \(transaction.now), \(account))
            """)
    }

    /// False if it was changed meanwhile.
    static func update(
        _ id: PartnerID, _ terms: PartnerTerms, version: Int, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE partner SET party = \(terms.party), organisation = \(terms.organisation),
              function = \(terms.function), holder = \(terms.holder), deputy = \(terms.deputy),
              phone = \(terms.phone), email = \(terms.email), way_in = \(terms.wayIn),
              agreement = \(terms.agreement.words), ends_on = \(terms.agreement.endsOn),
              notice = \(terms.agreement.notice), checked_on = \(transaction.now.day),
              version = version + 1, changed_at = \(transaction.now), changed_by = \(account)
            WHERE id = \(id) AND version = \(version)
            """) == 1
    }

    static func put(
        _ id: PartnerID, away isAway: Bool, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            UPDATE partner SET is_away = \(isAway), version = version + 1, changed_at = \(transaction.now),
                changed_by = \(account)
            WHERE id = \(id) AND is_away <> \(isAway)
            """)
    }

    /// What stands there is right today.
    static func check(
        _ id: PartnerID, by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            UPDATE partner SET checked_on = \(transaction.now.day), version = version + 1,
                changed_at = \(transaction.now), changed_by = \(account)
            WHERE id = \(id)
            """)
    }

    private static let partner: SQL = """
        SELECT p.id, p.programme_id, p.party, p.organisation, p.function, p.holder, p.deputy, p.phone,
          p.email, p.way_in, p.agreement, p.ends_on, p.notice, p.is_away, p.checked_on, p.version, a.name
        FROM partner p JOIN account a ON a.id = p.changed_by
        """
}

/// The contacts that were tried with a partner. They are added, never changed.
enum PartnerContactRepository {
    /// Latest first.
    static func all(
        of partner: PartnerID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [PartnerContactRecord] {
        try transaction.all(
            """
            SELECT c.day, c.way, c.result, c.words, c.noted_at, a.name
            FROM partner_contact c JOIN account a ON a.id = c.noted_by
            WHERE c.partner_id = \(partner) ORDER BY c.day DESC, c.id DESC
            """
        ) { row in
            try PartnerContactRecord(
                contact: PartnerContact(
                    day: row.day(0), way: row.value(1), result: row.value(2), words: row.text(3)),
                noted: Noted(row, from: 4))
        }
    }

    static func insert(
        _ contact: PartnerContact, with partner: PartnerID, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let id: PartnerContactID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO partner_contact (id, partner_id, day, way, result, words, noted_at, noted_by)
            VALUES (\(id), \(partner), \(contact.day), \(contact.way), \(contact.result), \(contact.words),
                    \(transaction.now), \(account))
            """)
    }
}

extension PartnerRecord {
    fileprivate init(_ row: borrowing Row) throws {
        let agreement = try PartnerAgreement(
            words: row.text(10), endsOn: row.optionalDay(11), notice: row.optionalInt(12))
        let terms = try PartnerTerms(
            party: row.value(2), organisation: row.text(3), function: row.text(4), holder: row.text(5),
            deputy: row.text(6), phone: row.text(7), email: row.text(8), wayIn: row.text(9),
            agreement: agreement)
        try self.init(
            id: row.id(0), programme: row.id(1), terms: terms, isAway: row.bool(13),
            checkedOn: row.day(14), version: row.int(15), changedBy: row.text(16))
    }
}
