import Casework
import Law
import Store
import Web

/// Plans that were answered and reviews that stand, as they are copied.
extension HandoverSource {
    func plans(_ transaction: borrowing some Querying & ~Copyable) throws -> [HandoverItem] {
        let plans = try PlanFile(under: grant, on: today, transaction)
        return plans.plans.compactMap(plan) + plans.reviews.filter { !$0.isCorrected }.map {
            review($0, in: plans)
        }
    }

    /// Nil for a draft.
    func plan(_ plan: PlanRecord) -> HandoverItem? {
        plan.answer.map { answer in
            HandoverItem(
                HandoverPick(.plan, plan.id), in: file, "Genomförandeplan, \(plan.title.lowercasedFirst)",
                by: "Antecknad \(answer.noted.at.dayAndTime), \(answer.noted.by)", plan.items.parts)
        }
    }

    func review(_ review: ReviewRecord, in plans: PlanFile) -> HandoverItem {
        HandoverItem(
            HandoverPick(.review, review.id), in: file, "Uppföljning \(review.text.heldOn)",
            by: "Antecknad \(review.noted.at.dayAndTime), \(review.noted.by)",
            review.items(in: plans).parts)
    }
}
