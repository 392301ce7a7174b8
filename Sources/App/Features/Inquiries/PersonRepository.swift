import Casework
import SQL
import Store

/// Every statement that writes a person. Facts of a person are changed through an inquiry, which keeps what
/// stood before; nothing here is ever deleted.
enum PersonRepository {
    static func insert(
        _ facts: InquiryFacts, id: PersonID, by account: AccountID?, _ transaction: borrowing WriteTransaction
    ) throws {
        let reach = facts.personReach
        try transaction.run(
            """
            INSERT INTO person (id, root_id, name, birth_day, personal_number, phone, email, address,
                interpreter_language, reached_by, message_allowed, message_wording, is_protected, created_at)
            VALUES (\(id), \(id), \(facts.personName), \(facts.personBirthDay), \(facts.personNumber),
                \(facts.personPhone), \(reach.email), \(reach.address), \(reach.interpreterLanguage),
                \(reach.reachedBy), \(reach.messageAllowed), \(reach.messageWording),
                \(facts.personIsProtected), \(transaction.now))
            """)
        try note(facts.personNumber, of: id, by: account, transaction)
    }

    static func replace(
        with facts: InquiryFacts, of id: PersonID, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let before = try transaction.first("SELECT personal_number FROM person WHERE id = \(id)") {
            try $0.optionalText(0)
        }
        try NameKeyRepository.change(to: facts.personName, of: id, transaction)
        try overwrite(with: facts, id, transaction)
        if before != facts.personNumber { try note(facts.personNumber, of: id, by: account, transaction) }
    }

    private static func overwrite(
        with facts: InquiryFacts, _ id: PersonID, _ transaction: borrowing WriteTransaction
    ) throws {
        let reach = facts.personReach
        try transaction.run(
            """
            UPDATE person SET name = \(facts.personName), birth_day = \(facts.personBirthDay),
                personal_number = \(facts.personNumber), phone = \(facts.personPhone),
                email = \(reach.email), address = \(reach.address),
                interpreter_language = \(reach.interpreterLanguage), reached_by = \(reach.reachedBy),
                message_allowed = \(reach.messageAllowed), message_wording = \(reach.messageWording),
                is_protected = \(facts.personIsProtected), version = version + 1
            WHERE id = \(id)
            """)
    }

    /// Numbers are dated: one that was replaced can still be found in what was written under it.
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
