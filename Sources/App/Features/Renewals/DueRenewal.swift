import Casework
import Law
import Store
import Templating
import Web

/// That what is decided soon ends or has ended, with the latest review beside it: what a renewal stands on.
/// It never says that the support ends: somebody decides that.
struct DueRenewal: Sendable {
    private let lastDay: Day
    private let review: LatestReview

    /// Nil where nothing is decided, or a decision has said when it ends.
    init?(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws {
        let spans = try PlacementRepository.decisions(under: grant, transaction)
        guard let last = spans.max(by: { $0.lastDay < $1.lastDay }), last.replacedOn == nil
        else { return nil }
        lastDay = last.lastDay
        review = try LatestReview(under: grant, transaction)
    }

    /// Nil while it is far off.
    func notice(today: Day) -> Notice? {
        guard lastDay <= today.adding(days: RenewalStanding.watch[0]) else { return nil }
        let isOver = lastDay < today
        return Notice(
            kind: isOver ? .care : .information,
            heading: isOver ? "Beslutet har gått ut" : "Beslutet går snart ut",
            text: "Sista dagen \(isOver ? "var" : "är") \(lastDay.inWords(withYear: true)). \(review.words)",
            act: review.act)
    }
}
