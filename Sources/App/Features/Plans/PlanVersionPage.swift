import Casework
import Law
import Store
import Templating
import Web

/// One version of a plan as it was locked. It shows no way to change it.
struct PlanVersionPage: Page, Sendable {
    static let template = "plans/version"
    let head: CaseHead
    let heading: String
    let lead: String
    let parts: [CasePart]
    let acts: [Act]

    static let fields: Fields<PlanVersionPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .link("planAddress") { PlanAddress.index($0.head.number) },
        .text("heading") { $0.heading },
        .text("lead") { $0.lead },
        .list("parts", CasePart.fields) { $0.parts },
        .flag("hasActs") { !$0.acts.isEmpty },
        .list("acts", Act.fields) { $0.acts },
    ]

    /// - Parameter before: the version that it went on from; nil for the first.
    init(_ plan: PlanRecord, after before: PlanRecord?, head: CaseHead) {
        self.head = head
        heading = "Planen, version \(plan.number)"
        lead = plan.standing + ". Så här löd den, ord för ord."
        parts = [CasePart(id: "version", heading: "Planen", items: plan.items, empty: "", acts: [])]
        acts = before.map {
            [
                Act(
                    label: "Jämför med version \($0.number)",
                    address: PlanAddress.comparison(head.number, from: $0.number, to: plan.number))
            ]
        } ?? []
    }
}
