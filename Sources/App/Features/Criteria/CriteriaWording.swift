import Casework
import Law
import Store
import Templating
import Web

/// A case's criteria as other pages tell of them: the timeline's entries, and the way to the sheet with
/// what it comes to.
enum CriteriaWording {
    /// One entry for each save, the latest first. Who may not read of the person sees only that it happened.
    static func entries(
        _ answers: [SavedAnswer], isReadable: Bool
    ) -> [(at: Instant, entry: TimelineEntry)] {
        let saves = Dictionary(grouping: answers, by: \.version).sorted { $0.key > $1.key }
        return saves.compactMap { _, save in
            save.first.map { first in
                let entry = TimelineEntry(
                    dateTime: first.answeredAt.description, when: first.answeredAt.dayAndTime,
                    heading: "Kriterier besvarade", byLine: first.answeredBy,
                    texts: isReadable ? save.map(words) : [])
                return (first.answeredAt, entry)
            }
        }
    }

    private static func words(_ answer: SavedAnswer) -> String {
        let comment = answer.comment.isEmpty ? "" : " \(answer.comment)"
        return "\(answer.position). \(answer.wording) \(answer.answer.swedish).\(comment)"
    }

    /// The way to the sheet: "Kriterier: 9 av 12 ja, 1 nej, 2 vet inte än". None for who may not answer.
    static func acts(
        _ judgement: CriteriaJudgement?, _ facts: CaseFacts, under grant: CaseGrant, isReadable: Bool
    ) -> [Act] {
        guard let summary = judgement?.summary, isReadable,
            grant.may(.answerCriteria, in: .execution)
        else { return [] }
        return [Act(label: "Kriterier: \(summary)", address: "/arenden/\(grant.number)/kriterier")]
    }
}
