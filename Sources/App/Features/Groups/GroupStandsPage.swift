import Casework
import Law
import Templating
import Web

/// What stands where a meeting's form would, when it was held or called off: that it stands, and whatever had
/// been typed, so that it can be copied. It never saves anything.
struct GroupStandsPage: Page, Sendable {
    static let template = "groups/stands"
    let crumbs: [Crumb]
    let heading: String
    let text: String
    let typed: [DescriptionItem]

    static let fields: Fields<GroupStandsPage> = [
        .list("crumbs", Crumb.fields) { $0.crumbs },
        .text("heading") { $0.heading },
        .text("text") { $0.text },
        .flag("hasTyped") { !$0.typed.isEmpty },
        .list("typed", DescriptionItem.fields) { $0.typed },
    ]

    init(_ session: GroupSession, typed state: FormState) {
        crumbs = GroupAddress.crumbs(session)
        heading = session.standing == .cancelled ? "Träffen är inställd" : "Träffen har varit"
        text = session.standing == .cancelled
            ? "Inställd: \(session.reason) Gruppens andra träffar står kvar."
            : "När och var den var står fast. Närvaron kan rättas på träffens sida."
        typed = CaseNoticePage.written(in: state)
    }

    /// A meeting that has not been.
    init(ahead session: GroupSession, typed state: FormState) {
        crumbs = GroupAddress.crumbs(session)
        heading = "Träffen har inte varit än"
        text = "Närvaron skrivs in den dag ni ses, \(session.day.inWords(withYear: true))."
        typed = CaseNoticePage.written(in: state)
    }
}
