import Casework
import Law
import SQL
import Store

/// The statements that write of offers and their answers. Rows are added, never changed.
enum PlaceOfferRepository {
    static func insert(
        _ offer: OfferedPlace, of entry: QueueEntryID, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let id: PlaceOfferID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO place_offer (id, entry_id, offered_on, place_from, ask_on, text, noted_at, noted_on,
              noted_by)
            SELECT \(id), q.id, \(offer.on), \(offer.placeFrom), \(offer.askOn), \(offer.text),
                   \(transaction.now), \(transaction.now.day), \(grant.actor.accountID)
            FROM queue_entry q WHERE q.id = \(entry) AND q.episode_id = \(grant.episodeID)
            """)
    }

    static func insert(
        _ answer: AnsweredOffer, to offer: PlaceOfferID, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let id: PlaceOfferAnswerID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO place_offer_answer (id, offer_id, answer, answered_on, ask_on, text, noted_at,
              noted_on, noted_by)
            SELECT \(id), o.id, \(answer.answer), \(answer.on),
                   \(answer.answer == .thinking ? answer.askOn : nil), \(answer.text), \(transaction.now),
                   \(transaction.now.day), \(grant.actor.accountID)
            FROM place_offer o JOIN queue_entry q ON q.id = o.entry_id
            WHERE o.id = \(offer) AND q.episode_id = \(grant.episodeID)
            """)
    }
}
