import Casework
import Law
import SQL
import Store

/// Every statement on what is known of a person. It never finds anybody by name or number: that is what
/// search is for.
enum PersonRepository {
    static func insert(
        _ facts: PersonFacts, id: PersonID, by account: AccountID?, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO person (id, root_id, name, personal_number, birth_day, phone, email, address,
              interpreter_language, reached_by, message_allowed, message_wording, travel_need, is_protected,
              created_at)
            VALUES (\(id), \(id), \(facts.name), \(facts.personalNumber), \(facts.birthDay),
                    \(facts.phone), \(facts.email), \(facts.address), \(facts.interpreterLanguage),
                    \(facts.reachedBy),
                    \(facts.messageAllowed), \(facts.messageWording), \(facts.travelNeed),
                    \(facts.isProtected), \(transaction.now))
            """)
        try note(facts.personalNumber, of: id, by: account, transaction)
    }

    static func find(
        _ person: PersonID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> PersonFacts? {
        try transaction.first(
            """
            SELECT name, personal_number, birth_day, phone, email, address, interpreter_language,
                reached_by, message_allowed, message_wording, travel_need, is_protected
            FROM person WHERE id = \(person)
            """
        ) { try PersonFacts($0, from: 0) }
    }

    /// Every case of the person hears of a change of facts that they share.
    static func episodes(
        of person: PersonID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [(episode: EpisodeID, programme: ProgrammeID)] {
        try transaction.all("SELECT id, programme_id FROM episode WHERE person_id = \(person) ORDER BY id") {
            try ($0.id(0), $0.id(1))
        }
    }

    static func replace(
        _ person: PersonID, from standing: PersonFacts, to facts: PersonFacts, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try NameKeyRepository.change(to: facts.name, of: person, transaction)
        try transaction.run(
            """
            UPDATE person SET name = \(facts.name), personal_number = \(facts.personalNumber),
                birth_day = \(facts.birthDay), phone = \(facts.phone), email = \(facts.email),
                address = \(facts.address), interpreter_language = \(facts.interpreterLanguage),
                reached_by = \(facts.reachedBy), message_allowed = \(facts.messageAllowed),
                message_wording = \(facts.messageWording), travel_need = \(facts.travelNeed),
                is_protected = \(facts.isProtected), version = version + 1
            WHERE id = \(person)
            """)
        try protect(facts.isProtected, before: standing.isProtected, like: person, transaction)
        if standing.personalNumber != facts.personalNumber {
            try note(facts.personalNumber, of: person, by: account, transaction)
        }
    }

    /// Protection is of the human being: every row of one is marked alike, or another case would show them.
    private static func protect(
        _ isProtected: Bool, before wasProtected: Bool, like person: PersonID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        guard isProtected || wasProtected else { return }
        try transaction.run(
            """
            UPDATE person SET is_protected = \(isProtected), version = version + 1
            WHERE root_id = (SELECT r.root_id FROM person r WHERE r.id = \(person))
              AND id <> \(person) AND is_protected <> \(isProtected)
            """)
    }

    /// Numbers are dated: one that was replaced can still be found in what was written under it. Of two in
    /// the same second the later is the number; both stand in the inquiry's versions.
    private static func note(
        _ number: String?, of person: PersonID, by account: AccountID?,
        _ transaction: borrowing WriteTransaction
    ) throws {
        guard let number else { return }
        try transaction.run(
            """
            INSERT INTO person_number (person_id, number, noted_at, noted_by)
            VALUES (\(person), \(number), \(transaction.now), \(account))
            ON CONFLICT (person_id, noted_at) DO NOTHING
            """)
    }
}

extension PersonFacts {
    static let columnCount = 12

    /// From `column` on, in the order of `find`.
    init(_ row: borrowing Row, from column: Int) throws {
        try self.init(
            name: row.text(column), personalNumber: row.optionalText(column + 1),
            birthDay: row.optionalDay(column + 2), phone: row.text(column + 3), email: row.text(column + 4),
            address: row.text(column + 5), interpreterLanguage: row.text(column + 6),
            reachedBy: row.value(column + 7), messageAllowed: row.value(column + 8),
            messageWording: row.text(column + 9), travelNeed: row.text(column + 10),
            isProtected: row.bool(column + 11))
    }
}
