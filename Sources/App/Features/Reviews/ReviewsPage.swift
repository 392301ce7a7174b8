import Casework
import Law
import Store
import Templating
import Web

/// A case's reviews on one page: what has changed, and each of them, the latest first. It shows also those
/// that were corrected.
struct ReviewsPage: Page, Sendable {
    static let template = "reviews/index"

    struct Line: Fielded, Sendable {
        let id: String
        let heading: String
        let tag: Tag?
        let items: [DescriptionItem]
        let act: Act?

        static let fields: Fields<Line> = [
            .text("id") { $0.id },
            .text("heading") { $0.heading },
            .optional("tag", Tag.fields) { $0.tag },
            .list("items", DescriptionItem.fields) { $0.items },
            .optional("act", Act.fields) { $0.act },
        ]
    }

    let head: CaseHead
    let lead: String
    let primary: Act?
    let panels: [ReviewPanel]
    let lines: [Line]

    static let fields: Fields<ReviewsPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .link("planAddress") { PlanAddress.index($0.head.number) },
        .text("lead") { $0.lead },
        .optional("primary", Act.fields) { $0.primary },
        .flag("hasPanels") { !$0.panels.isEmpty },
        .list("panels", ReviewPanel.fields) { $0.panels },
        .flag("hasLines") { !$0.lines.isEmpty },
        .list("lines", Line.fields) { $0.lines },
    ]

    init(_ file: PlanFile, under grant: CaseGrant, today: Day) {
        let mayWrite = file.isOpen && grant.may(.giveSupport, in: .execution)
        head = CaseHead(file.facts, under: grant, today: today)
        lead = file.nextFollowUp.map { "Nästa uppföljning: \($0.inWords(withYear: true))." }
            ?? "Hur det går med målen, livsområdena och stegen ut i världen."
        primary = mayWrite && file.isReviewable
            ? Act(label: "Ny uppföljning", address: ReviewAddress.new(grant.number)) : nil
        panels = ReviewChange(file).panels
        lines = file.reviews.enumerated().map { index, one in
            Line(
                id: "uppfoljning-\(file.reviews.count - index)",
                heading: "Uppföljning \(one.text.heldOn.inWords(withYear: true))",
                tag: one.isCorrected ? Tag(label: "Rättad") : nil, items: one.items(in: file),
                act: mayWrite && !one.isCorrected
                    ? Act(label: "Rätta", address: ReviewAddress.correct(one.id, grant.number)) : nil)
        }
    }
}
