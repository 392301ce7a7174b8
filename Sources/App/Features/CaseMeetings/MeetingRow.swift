import Casework
import Templating
import Web

/// A case on the next meeting's list. It never shows a protected name.
struct MeetingRow: Fielded, Sendable {
    let number: String
    let address: Link
    let name: String
    let isProtected: Bool
    let step: String
    let addedBy: String
    let isCarried: Bool
    /// What was decided: the minutes' line, and of a protected person only what it comes to.
    let decision: String?
    let remove: ActForm?

    static let fields: Fields<MeetingRow> = [
        .text("number") { $0.number },
        .link("address") { $0.address },
        .text("name") { $0.name },
        .flag("isProtected") { $0.isProtected },
        .text("step") { $0.step },
        .text("addedBy") { $0.addedBy },
        .flag("isCarried") { $0.isCarried },
        .optionalText("decision") { $0.decision },
        .optional("remove", ActForm.fields) { $0.remove },
    ]

    init(_ item: MeetingItem, in meeting: CaseMeetingID) {
        number = item.number
        address = MeetingAddress.item(item.number, meeting)
        name = item.isProtected ? ProtectedReading.placeholder : item.name
        isProtected = item.isProtected
        step = item.isOpen ? item.step?.short ?? "" : "Är avslutat eller går vidare i ett annat ärende"
        addedBy = item.addedBy
        isCarried = item.isCarried
        decision = item.decided.map { item.isProtected ? $0.decision.kind.swedish : $0.decision.line }
        remove = item.decided == nil
            ? ActForm(label: "Ta bort", address: MeetingAddress.remove(item.number), about: item.number) : nil
    }
}
