import Templating
import Web

/// One part of an investigation as the page and the paper show it: what stands there, and what can be noted.
/// It never decides who may see it.
struct CasePart: Fielded, Sendable {
    let id: String
    let heading: String
    let items: [DescriptionItem]
    /// What will come here and how, where nothing has.
    let empty: String
    let acts: [Act]

    static let fields: Fields<CasePart> = [
        .text("id") { $0.id },
        .text("heading") { $0.heading },
        .flag("hasItems") { !$0.items.isEmpty },
        .list("items", DescriptionItem.fields) { $0.items },
        .text("empty") { $0.empty },
        .flag("hasActs") { !$0.acts.isEmpty },
        .list("acts", Act.fields) { $0.acts },
    ]
}
