import Casework
import Instruments
import Law
import Store

/// All forms of a case with their levels, and those of the person's other cases when they are asked for. It
/// shows none of a protected person's to somebody who is not on the case.
struct RatingFile: Sendable {
    let facts: CaseFacts
    let isReadable: Bool
    /// The latest day first; empty for whoever may not read.
    let ratings: [RatingRecord]
    let levels: [RatingID: [RatingLevel]]
    let waitingNotes: [SafetyNote]
    /// The person's other cases with forms that the reader may see.
    let others: [RatingEpisodeRepository.Episode]
    /// Whether the forms of those are here too.
    let isWhole: Bool

    init(
        under grant: CaseGrant, isWhole: Bool = false, _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        facts = try CaseRepository.facts(under: grant, transaction)
        isReadable = facts.mayBeRead(by: grant.actor.accountID)
        others = isReadable ? try RatingEpisodeRepository.others(than: grant, transaction) : []
        self.isWhole = isWhole && !others.isEmpty
        let episodes = (isReadable ? [grant.episodeID] : []) + (isWhole ? others.map(\.id) : [])
        var (ratings, levels) = ([RatingRecord](), [RatingID: [RatingLevel]]())
        for episode in episodes {
            ratings += try RatingRepository.list(of: episode, transaction)
            levels.merge(try RatingResultRepository.levels(of: episode, transaction)) { $1 }
        }
        (self.ratings, self.levels) = (ratings, levels)
        waitingNotes = try SafetyNoteRepository.open(under: grant, transaction)
    }

    /// Those that count, the earliest first, by instrument in the order of `Instrument.ratings`.
    var series: [(instrument: Instrument, ratings: [RatingRecord])] {
        Instrument.ratings.compactMap { instrument in
            let own = ratings.filter { $0.counts && $0.instrument.code == instrument.code }
            return own.isEmpty
                ? nil : (instrument, own.sorted { ($0.filledOn, $0.id) < ($1.filledOn, $1.id) })
        }
    }

    /// The case in which a form stands, where it is not the one that the page is of.
    func otherCase(of rating: RatingRecord) -> String? {
        others.first { $0.id == rating.episode }?.number
    }
}
