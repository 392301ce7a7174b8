import Casework
import Law
import Store
import Web

/// What the authority has asked the unit to do: what is granted, and what it has handed over. In open mode
/// there is none. It never holds more of the authority's file than was handed over.
struct PlanAssignment: Sendable {
    struct Copy: Sendable {
        let handover: HandoverRecord
        /// The proposal in words, where the copy has one.
        let proposal: String
    }

    let grant: ExecutionOfDecision?
    /// Latest first.
    let copies: [Copy]

    init(
        _ facts: CaseFacts, under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        guard grant.isWithAuthority else {
            (self.grant, copies) = (nil, [])
            return
        }
        let latest = try ExecutionRepository.latest(facts, under: grant, transaction)
        self.grant = try latest.flatMap {
            try ExecutionRepository.execution(of: $0, under: grant, transaction)
        }
        copies = try HandoverRepository.list(under: grant, transaction)
            .filter { $0.from == .authority }.prefix(PlanAssignment.shown)
            .map { try PlanAssignment.copy($0, transaction) }
    }

    private static func copy(
        _ handover: HandoverRecord, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Copy {
        let parts = try HandoverRepository.parts(of: handover.id, transaction).values.flatMap { $0 }
        return Copy(handover: handover, proposal: parts.first { $0.term == proposal }?.text ?? "")
    }

    /// The heading that an investigation's copy has its proposal under.
    static let proposal = "Förslag till beslut"

    private static let shown = 3

    /// What a first version begins with.
    var words: String {
        guard let latest = copies.first else { return "" }
        return [latest.handover.terms.message, latest.proposal].filter { !$0.isEmpty }.joined(separator: "\n")
    }

    func items(_ number: String) -> [DescriptionItem] {
        let granted = grant.map { one in
            let decided = one.history.decidedOn.inWords(withYear: true).capitalizedFirst
            let last = one.history.endedOn?.adding(days: -1).inWords(withYear: true)
            let through = last.map { ["Till och med \($0)."] } ?? []
            return DescriptionItem(term: "Beviljat", texts: ["\(decided)."] + through)
        }
        return [granted].compactMap { $0 } + copies.map { copy in
            DescriptionItem(
                term: "Överlämnat \(copy.handover.at.day)",
                texts: copy.handover.terms.message.paragraphs + copy.proposal.paragraphs
                    + [copy.handover.summary.capitalizedFirst + "."],
                act: Act(label: "Läs", address: HandoverAddress.of(copy.handover.id, number)))
        }
    }
}
