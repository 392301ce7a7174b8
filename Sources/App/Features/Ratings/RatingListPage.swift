import Casework
import Instruments
import Law
import Store
import Templating
import Web

/// The forms of a case: those under way first, then those that are done, the latest first. It never shows a
/// protected person's to somebody who is not on the case.
struct RatingListPage: Page, Sendable {
    static let template = "ratings/index"
    let head: CaseHead
    let notices: [Notice]
    let new: Link?
    let trend: Link?
    let drafts: Table?
    let done: Table?
    let isEmpty: Bool

    static let fields: Fields<RatingListPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .list("notices", Notice.fields) { $0.notices },
        .optionalLink("new") { $0.new },
        .optionalLink("trend") { $0.trend },
        .optional("drafts", Table.fields) { $0.drafts },
        .optional("done", Table.fields) { $0.done },
        .flag("isEmpty") { $0.isEmpty },
    ]

    init(_ file: RatingFile, under grant: CaseGrant, today: Day) {
        head = CaseHead(file.facts, under: grant, today: today)
        notices =
            file.waitingNotes.map { Notice.waiting($0, number: grant.number, isReadable: file.isReadable) }
            + (file.isReadable ? [] : [CasePage.protection(file.facts)])
        let mayFill = file.isReadable && grant.may(.fillInRatings, in: .execution)
        new = mayFill ? RatingAddress.new(grant.number) : nil
        trend = file.series.isEmpty && file.others.isEmpty ? nil : RatingAddress.trend(grant.number)
        drafts = Table.rows(
            "Påbörjade", ["Formulär", "Dag", "Hur", "Av"],
            file.ratings.filter(\.isDraft).map { (RatingAddress.of($0.id, grant.number), start($0)) })
        done = Table.rows(
            "Klara", ["Formulär", "Dag", "Summa", "Resultat", "Hur", "Av"],
            file.ratings.filter { !$0.isDraft }.map {
                (RatingAddress.of($0.id, grant.number), end($0, file.levels[$0.id]))
            })
        isEmpty = file.ratings.isEmpty && file.isReadable
    }
}

/// The cells of one that is under way.
private func start(_ rating: RatingRecord) -> [String] {
    [rating.instrument.name, rating.filledOn.description, rating.mode.swedish, rating.begunByName]
}

/// The cells of one that is done.
private func end(_ rating: RatingRecord, _ levels: [RatingLevel]?) -> [String] {
    let level = rating.correctedBy == nil ? levels?.first?.sentence ?? "" : "Rättad. Se den nyare."
    let words = rating.status == .incomplete ? "Svar saknas, så det blir ingen summa." : level
    return [
        rating.instrument.name, rating.filledOn.description, rating.total.map(String.init) ?? "–", words,
        rating.mode.swedish, rating.closedByName ?? rating.begunByName,
    ]
}

extension CaseRecord {
    /// What waits to be acted on, first on the case's own page, for those who may answer.
    func safetyNotices(under grant: CaseGrant) -> [Notice] {
        guard grant.may(.answerSafetyNotes, in: .execution) else { return [] }
        let isReadable = facts.mayBeRead(by: grant.actor.accountID)
        return (ratings?.waiting ?? []).map {
            Notice.waiting($0, number: grant.number, isReadable: isReadable)
        }
    }
}

extension Notice {
    /// The way to a safety note that nobody has answered.
    /// - Parameter isReadable: otherwise only that there is one, not what was answered.
    static func waiting(_ note: SafetyNote, number: String, isReadable: Bool = true) -> Notice {
        let when = "Svarat \(note.raisedAt.dayAndTime)"
        return Notice(
            kind: .care, heading: "\(note.level.swedish): ett svar väntar på dig",
            text: isReadable ? "\(note.words) \(when), \(note.instrument)." : "\(when).",
            act: Act(label: "Skriv vad som gjordes", address: RatingAddress.safety(note.id, number)))
    }
}
