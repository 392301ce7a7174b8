import Casework
import Instruments
import Law
import Store

/// The earlier forms of the same instrument in the case: what a form is compared with. It never looks at one
/// that was corrected, or that came later.
struct RatingHistory: Sendable {
    let rating: RatingRecord
    /// Done before this one, the earliest first.
    let earlier: [RatingRecord]
    private let item9: Int?

    init(of rating: RatingRecord, _ transaction: borrowing some Querying & ~Copyable) throws {
        self.rating = rating
        earlier = try RatingRepository.list(of: rating.episode, transaction).filter {
            $0.counts && $0.instrument.code == rating.instrument.code && $0.id != rating.id
                && $0.id != rating.correction?.of && ($0.filledOn, $0.id) < (rating.filledOn, rating.id)
        }.reversed()
        let answers = try earlier.last.map { try RatingRepository.answers(of: $0.id, transaction) }
        item9 = answers?[RatingAnswers.item(9)]
    }

    var last: RatingRecord? { earlier.last }
    /// The first that has a sum: what response is measured from.
    var first: RatingRecord? { earlier.first { $0.total != nil } }

    /// The form as the rules take it: the sum against the first time, the answer about wanting to live
    /// against the last.
    func form(_ answers: RatingAnswers) -> FilledForm {
        let isAsked = rating.instrument.code == Instrument.madrsS.code
        let before = isAsked ? RatingBaseline(total: first?.total, item9: item9) : nil
        return answers.filled(
            as: rating.instrument, limits: rating.limits, age: rating.age, before: before)
    }
}
