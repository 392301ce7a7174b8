import Casework
import SQL
import Store

/// Writes handovers: the act, its list, and the copies. None is changed or taken back.
enum HandoverWritingRepository {
    static func insert(
        _ id: HandoverID, _ items: [HandoverItem], from file: CaseFile, _ terms: HandoverTerms,
        on ground: consuming SharingGround, as role: Role, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO handover (id, episode_id, from_file, ground, reason, consent_by, consent_on,
                consent_way, consent_limits, message, items, handed_at, handed_by, handed_by_name,
                handed_by_role)
            VALUES (\(id), \(grant.episodeID), \(file), \(terms.ground), \(terms.reason),
                \(terms.consent?.by), \(terms.consent?.on), \(terms.consent?.way),
                \(terms.consent?.limits ?? ""), \(terms.message), \(items.count), \(transaction.now),
                \(grant.actor.accountID), \(grant.actor.name), \(role))
            """)
        for (index, item) in items.enumerated() {
            try insert(item, number: index + 1, in: id, transaction)
        }
    }

    private static func insert(
        _ item: HandoverItem, number: Int, in handover: HandoverID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO handover_item (handover_id, number, kind, source_id, title, by_line, parts)
            VALUES (\(handover), \(number), \(item.pick.kind), \(item.pick.thing), \(item.title),
                \(item.byLine), \(item.parts.count))
            """)
        for (index, part) in item.parts.enumerated() {
            try transaction.run(
                """
                INSERT INTO handover_part (handover_id, item, number, term, text)
                VALUES (\(handover), \(number), \(index + 1), \(part.term), \(part.text))
                """)
        }
    }
}
