import Casework
import Law
import Store
import Templating
import Web

/// Every handover of a case, both ways, latest first.
struct HandoverListPage: Page, Sendable {
    static let template = "handovers/index"
    let head: CaseHead
    let new: Act?
    let table: Table?

    static let fields: Fields<HandoverListPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .optional("new", Act.fields) { $0.new },
        .optional("table", Table.fields) { $0.table },
        .flag("isEmpty") { $0.table == nil },
    ]

    init(_ handovers: [HandoverRecord], _ facts: CaseFacts, under grant: CaseGrant, today: Day) {
        head = CaseHead(facts, under: grant, today: today)
        let mayHandOver = facts.isOpen && facts.host == nil && grant.may(.handOver)
        new = mayHandOver ? Act(label: "Lämna över", address: HandoverAddress.new(grant.number)) : nil
        table = Table.rows(
            "Överlämningar, den senaste först", ["När", "Vart", "Vad", "Grund", "Av"],
            handovers.map { one in
                (
                    HandoverAddress.of(one.id, grant.number),
                    [
                        one.at.dayAndTime, "Till \(one.from.other.side)", one.summary,
                        one.terms.ground.swedish, one.giver,
                    ]
                )
            })
    }
}
