import Casework
import Law
import Templating
import Web

/// A visit that is to come, or that nobody has written down yet, with what can be done. It never shows one of
/// a protected person to somebody who may not read it: the page is theirs who may.
struct VisitPart: Fielded, Sendable {
    let id: String
    let heading: String
    let tag: Tag
    let items: [DescriptionItem]
    let primary: Act?
    let acts: [Act]

    static let fields: Fields<VisitPart> = [
        .text("id") { $0.id },
        .text("heading") { $0.heading },
        .part("tag", Tag.fields) { $0.tag },
        .list("items", DescriptionItem.fields) { $0.items },
        .flag("hasActs") { $0.primary != nil || !$0.acts.isEmpty },
        .optional("primary", Act.fields) { $0.primary },
        .list("acts", Act.fields) { $0.acts },
    ]

    /// - Parameter number: the case's, where something can be done.
    init(_ visit: Visit, place: Int, mayActIn number: String?, isCaseOpen: Bool, today: Day) {
        id = "besok-\(place)"
        heading = visit.booking.when.capitalizedFirst
        tag = visit.tag(isCaseOpen: isCaseOpen, today: today)
        items = visit.bookedItems
        guard let number, visit.isOpen else {
            (primary, acts) = (nil, [])
            return
        }
        let move = Act(label: "Flytta", address: VisitAddress.move(visit.id, number))
        if visit.hasCome(on: today) {
            primary = Act(label: "Skriv in besöket", address: VisitAddress.of(visit.id, number))
            acts = [Act(label: "Kom inte", address: VisitAddress.missed(visit.id, number)), move]
        } else {
            primary = nil
            acts = [move, Act(label: "Avboka", address: VisitAddress.of(visit.id, number))]
        }
    }
}
