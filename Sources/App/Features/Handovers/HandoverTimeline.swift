import Casework
import Law
import Store
import Templating
import Web

/// A case's handovers as its page tells of them. Who may not read of the person sees only that they were
/// made.
struct HandoverTimeline: Sendable {
    private let number: String
    private let handovers: [HandoverRecord]

    init(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws {
        number = grant.number
        handovers = try HandoverRepository.list(under: grant, transaction)
    }

    /// None for who has nothing there to read or do.
    func acts(_ facts: CaseFacts, under grant: CaseGrant, isReadable: Bool) -> [Act] {
        let mayHandOver = facts.isOpen && facts.host == nil && grant.may(.handOver)
        guard isReadable, mayHandOver || !handovers.isEmpty else { return [] }
        let label = handovers.isEmpty ? "Överlämning" : "Överlämningar (\(handovers.count))"
        return [Act(label: label, address: HandoverAddress.index(number))]
    }

    func entries(isReadable: Bool) -> [CaseTimeline.Dated] {
        handovers.map { one in
            let entry = TimelineEntry(
                dateTime: one.at.description, when: one.at.dayAndTime, heading: one.heading,
                byLine: one.giver,
                texts: isReadable ? ["\(one.summary). Grund: \(one.terms.ground.swedish)."] : [],
                act: isReadable
                    ? Act(label: "Läs det som lämnades över", address: HandoverAddress.of(one.id, number))
                    : nil)
            return (one.at, 5, entry)
        }
    }
}
