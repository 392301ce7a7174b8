import Casework
import Law
import SQL
import Store
import Web

/// Every statement on remisser and their answers. They are added, never changed; the schema's triggers agree.
enum ReferralRepository {
    /// In the order they were sent.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Referral] {
        try transaction.all(
            """
            SELECT r.id, r.whom, r.question, r.sent_on, r.answer_by, r.noted_at, a.name, x.is_silent,
                   x.answered_on, x.text, x.noted_at, b.name, s.consent_id, s.law, s.reason,
                   r.party
            FROM referral r JOIN account a ON a.id = r.noted_by
            LEFT JOIN sharing s ON s.act = 'referral' AND s.act_id = r.id
            LEFT JOIN referral_answer x ON x.referral_id = r.id LEFT JOIN account b ON b.id = x.noted_by
            WHERE r.episode_id = \(grant.episodeID) ORDER BY r.sent_on, r.id
            """
        ) { try Referral($0) }
    }
}

extension Referral {
    fileprivate init(_ row: borrowing Row) throws {
        id = try row.id(0)
        content = try NewReferral(
            party: row.optionalValue(15), whom: row.text(1), question: row.text(2), sentOn: row.day(3),
            answerBy: row.day(4),
            basis: SharingBasis(row, from: 12))
        noted = try Noted(row, from: 5)
        answer = try row.isNull(7)
            ? nil : ReferralReply(isSilent: row.bool(7), on: row.day(8), text: row.text(9))
        answerNoted = try row.isNull(7) ? nil : Noted(row, from: 10)
    }
}

extension NewReferral {
    func keep(
        in place: InvestigationPlace, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws -> ReferralID {
        let id: ReferralID = transaction.newID()
        let ground = try SharingRepository.tell(sharing(id), under: grant, transaction)
        return try insert(id, on: ground, under: grant, transaction)
    }

    private func sharing(_ id: ReferralID) throws -> NewSharing {
        guard let basis, let party else { throw CommandRefusal.againstRules }
        return NewSharing(
            file: .authority, party: NamedParty(party, whom), told: "Remiss: \(question)",
            day: sentOn, way: .letter, basis: basis, act: SharingAct(.referral, id))
    }

    private func insert(
        _ id: ReferralID, on ground: consuming SharingGround, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws -> ReferralID {
        try transaction.run(
            """
            INSERT INTO referral (id, episode_id, party, whom, question, sent_on, answer_by, noted_at,
              noted_on, noted_by)
            VALUES (\(id), \(grant.episodeID), \(party), \(whom), \(question), \(sentOn), \(answerBy),
                    \(transaction.now), \(transaction.now.day), \(grant.actor.accountID))
            """)
        return id
    }
}

extension ReferralReply {
    /// Throws `RouteRefusal.stale` where there is an answer already, `.notFound` where nothing was asked.
    func keep(
        in place: InvestigationPlace, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let referral = place.referral else { throw RouteRefusal.notFound }
        guard referral.answer == nil else { throw RouteRefusal.stale }
        try transaction.run(
            """
            INSERT INTO referral_answer (referral_id, is_silent, answered_on, text, noted_at, noted_on,
              noted_by)
            VALUES (\(referral.id), \(isSilent), \(on), \(text), \(transaction.now), \(transaction.now.day),
                    \(grant.actor.accountID))
            """)
    }
}
