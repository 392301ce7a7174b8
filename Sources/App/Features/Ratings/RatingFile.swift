import Casework
import Instruments
import Law
import Store

/// All forms of a case with their levels. It shows none of a protected person's to somebody who is not on the
/// case.
struct RatingFile: Sendable {
    let facts: CaseFacts
    let isReadable: Bool
    /// The latest day first; empty for whoever may not read.
    let ratings: [RatingRecord]
    let levels: [RatingID: [RatingLevel]]
    let waitingNotes: [SafetyNote]

    init(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws {
        facts = try CaseRepository.facts(under: grant, transaction)
        isReadable = facts.mayBeRead(by: grant.actor.accountID)
        ratings = isReadable ? try RatingRepository.list(under: grant, transaction) : []
        levels = isReadable ? try RatingResultRepository.levels(of: grant.episodeID, transaction) : [:]
        waitingNotes = try SafetyNoteRepository.list(under: grant, transaction).filter { $0.answer == nil }
    }

    /// Those that count, the earliest first, by instrument in the order of `Instrument.ratings`.
    var series: [(instrument: Instrument, ratings: [RatingRecord])] {
        Instrument.ratings.compactMap { instrument in
            let own = ratings.filter { $0.counts && $0.instrument.code == instrument.code }
            return own.isEmpty ? nil : (instrument, own.reversed())
        }
    }
}
