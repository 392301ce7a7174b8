import Casework
import Law
import Store
import Templating
import Web

/// What somebody else has proposed to erase, to be gone through and approved. It shows no name.
struct RetentionListPage: Page, Sendable {
    static let template = "retention/list"

    let crumbs: [Crumb]
    let lead: String
    let table: Table?
    let form: FormView?

    static let fields: Fields<RetentionListPage> = [
        .list("crumbs", Crumb.fields) { $0.crumbs },
        .text("lead") { $0.lead },
        .optional("table", Table.fields) { $0.table },
        .flag("hasErrors") { $0.form?.isRefused ?? false },
        .optional("form", FormView.fields) { $0.form },
    ]

    init(_ list: RetentionList, _ people: [RetentionCandidate], for actor: Actor, form: FormView) {
        crumbs = RetentionAddress.crumbs(list.programme)
        table = RetentionPage.table("Föreslagna", people)
        let isOwn = list.proposer == actor.accountID
        self.form = list.isOpen && !isOwn ? form : nil
        let proposed = "Föreslaget \(list.proposed.at.dayAndTime) av \(list.proposed.by)."
        lead = !list.isOpen
            ? "\(proposed) Förslaget är inte öppet längre."
            : isOwn ? "\(proposed) Någon annan än den som har föreslagit godkänner." : proposed
    }
}
