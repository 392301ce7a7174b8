import Casework
import Law
import Store
import Templating
import Web

/// A young person in the register, with what was tried and offered.
struct DutyRecord: Sendable {
    struct Measure: Sendable {
        let id: DutyMeasureID
        let measure: DutyMeasure
        let version: Int
        let changed: Noted
    }

    let id: DutyYouthID
    let programme: ProgrammeID
    let youth: DutyYouth
    let version: Int
    let changed: Noted
    /// Latest first.
    let contacts: [(contact: DutyContact, noted: Noted)]
    let measures: [Measure]
    /// Nil while the duty goes on.
    let leaving: (leaving: DutyLeaving, noted: Noted)?

    /// Of the earliest thing that was noted in the register; nil where nothing was.
    var firstDay: Day? {
        let days = contacts.map(\.contact.day) + measures.map(\.measure.offeredOn)
        return (days + [leaving?.leaving.day].compactMap { $0 }).min()
    }

    /// A protected name stands on the page of its own only.
    var listed: String { PersonName.shown(youth.name, isHidden: youth.isProtected) }

    func measure(_ place: String) -> Measure? {
        DutyMeasureID(place).flatMap { id in measures.first { $0.id == id } }
    }

    /// Whether somebody has to see to handing over: 20 within half a year, or already.
    func isSoonOfAge(on today: Day) -> Bool {
        leaving == nil && youth.ages.turns20 <= today.adding(months: 6)
    }

    /// Has to be gone by the end of this year.
    func isDueForErasure(on today: Day) -> Bool { youth.ages.erasedYear <= today.parts.year }
}

/// The addresses of the register. Never a name or a number of a person in one.
enum DutyAddress {
    static let index: Link = "/kaa"
    static let new: Link = "/kaa/ny"
    static let erase: Link = "/kaa/gallra"

    static func of(_ youth: DutyYouthID) -> Link { "/kaa/\(youth)" }
    static func change(_ youth: DutyYouthID) -> Link { "/kaa/\(youth)/andra" }
    static func contact(_ youth: DutyYouthID) -> Link { "/kaa/\(youth)/kontakt" }
    static func offer(_ youth: DutyYouthID) -> Link { "/kaa/\(youth)/insats" }
    static func measure(_ one: DutyMeasureID, _ youth: DutyYouthID) -> Link { "/kaa/\(youth)/insats/\(one)" }
    static func leave(_ youth: DutyYouthID) -> Link { "/kaa/\(youth)/avslut" }
    static func goesOn(_ youth: DutyYouthID) -> Link { "/kaa/\(youth)/avslut/angra" }
    static func halfYear(_ half: HalfYear) -> Link { "/kaa/halvar/\(half.description)" }

    static let crumbs = [Crumb(label: "KAA", address: index)]
    static func crumbs(_ record: DutyRecord) -> [Crumb] {
        crumbs + [Crumb(label: record.youth.name, address: of(record.id))]
    }
}
