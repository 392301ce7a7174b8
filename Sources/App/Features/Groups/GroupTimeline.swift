import Casework
import Law
import Store
import Templating
import Web

/// A case's groups as its page tells of them. Who may not read of the person sees only that they happened.
enum GroupTimeline {
    static func acts(_ facts: CaseFacts, under grant: CaseGrant, isReadable: Bool) -> [Act] {
        let mayInvite = facts.isOpen && facts.host == nil && grant.may(.giveSupport, in: .execution)
        let isIn = grant.may(.readCases, in: .execution) && facts.phase != .inquiry
        guard isReadable, isIn, facts.mayHaveSupport && mayInvite || !facts.isOpen else { return [] }
        return [Act(label: "Grupper", address: GroupAddress.ofCase(grant.number))]
    }

    static func entries(
        _ came: [GroupGuestRepository.Occasion], isReadable: Bool
    ) -> [(at: Instant, entry: TimelineEntry)] {
        came.map { one in
            let entry = TimelineEntry(
                dateTime: one.notedAt.description, when: one.notedAt.dayAndTime,
                heading: "Var med i en grupp", byLine: one.notedBy,
                texts: isReadable ? ["\(one.name), \(one.day.inWords(withYear: true))."] : [])
            return (one.notedAt, entry)
        }
    }
}
