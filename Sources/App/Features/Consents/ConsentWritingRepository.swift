import Casework
import SQL
import Store

/// Every statement that adds to consents. None changes one: the schema's triggers agree.
enum ConsentWritingRepository {
    static func insert(
        _ consent: Consent, in file: CaseFile, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws -> ConsentID {
        let id: ConsentID = transaction.newID()
        let (terms, giver) = (consent.terms, consent.terms.giver)
        try transaction.run(
            """
            INSERT INTO consent (id, episode_id, file, party, party_name, data, purpose, limits, valid_from,
              valid_to, way, given_on, person_agrees, representative_id, rests_on_guardian, reason, own_view,
              guardians, noted_at, noted_by)
            VALUES (\(id), \(grant.episodeID), \(file), \(consent.party.party), \(consent.party.name),
              \(terms.data), \(terms.purpose), \(terms.limits), \(terms.from), \(terms.to), \(terms.way),
              \(terms.givenOn), \(giver.personAgrees), \(giver.representative), \(giver.restsOnGuardian),
              \(giver.reason), \(giver.ownView), \(giver.guardians.count), \(transaction.now),
              \(grant.actor.accountID))
            """)
        try insert(giver.guardians, of: id, transaction)
        return id
    }

    private static func insert(
        _ guardians: [ConsentGiver.Guardian], of consent: ConsentID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        for (index, guardian) in guardians.enumerated() {
            try transaction.run(
                """
                INSERT INTO consent_guardian (consent_id, number, name, agrees)
                VALUES (\(consent), \(index + 1), \(guardian.name), \(guardian.agrees))
                """)
        }
    }

    static func withdraw(
        _ consent: ConsentID, _ withdrawal: ConsentWithdrawal, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO consent_withdrawal (consent_id, withdrawn_on, way, reason, noted_at, noted_by)
            VALUES (\(consent), \(withdrawal.day), \(withdrawal.way), \(withdrawal.reason),
                    \(transaction.now), \(grant.actor.accountID))
            """)
    }
}
