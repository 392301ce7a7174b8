import Casework
import Law
import Store
import Templating
import Web

extension CaseRecord {
    /// What has happened in the support.
    func supported(isReadable: Bool) -> [CaseTimeline.Part] {
        let groups = GroupTimeline.entries(groups, isReadable: isReadable)
        return [
            (.places, places?.whole(isReadable: isReadable) ?? []),
            (.support, plan?.entries(isReadable: isReadable) ?? []),
            (.groups, groups.map { ($0.at, 4, $0.entry) }),
        ]
    }
}

/// A case's plan as its page tells of it. Who may not read of the person sees only that it was answered.
struct PlanTimeline: Sendable {
    private let number: String
    private let answers: [(number: Int, way: PlanAgreement.Way, noted: Noted)]
    /// The person has a place, or a plan has been begun.
    private let isDue: Bool

    init(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws {
        number = grant.number
        isDue = try PlanRepository.isDue(under: grant, transaction)
        answers = isDue ? try PlanRepository.answers(under: grant, transaction) : []
    }

    /// None for who may not read it, and before support has begun.
    func acts(isReadable: Bool) -> [Act] {
        guard isReadable, isDue else { return [] }
        let standing = answers.first { $0.way != .declined }.map { ", version \($0.number)" } ?? ""
        return [Act(label: "Genomförandeplan\(standing)", address: PlanAddress.index(number))]
    }

    func entries(isReadable: Bool) -> [CaseTimeline.Dated] {
        answers.map { one in
            let entry = TimelineEntry(
                dateTime: one.noted.at.description, when: one.noted.at.dayAndTime,
                heading: "Genomförandeplan, version \(one.number)", byLine: one.noted.by,
                texts: isReadable ? ["\(one.way.swedish)."] : [])
            return (one.noted.at, 4, entry)
        }
    }
}
