import Casework
import Law
import Store
import Templating
import Web

/// Those close to the person, each with what is noted of them. It is no part of the person's file.
struct RelativesPage: Page, Sendable {
    static let template = "relatives/show"

    let head: CaseHead
    let primary: Act?
    let parts: [CasePart]

    static let fields: Fields<RelativesPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .flag("hasActs") { $0.primary != nil },
        .optional("primary", Act.fields) { $0.primary },
        .list("acts", Act.fields) { _ in [] },
        .flag("hasParts") { !$0.parts.isEmpty },
        .list("parts", CasePart.fields) { $0.parts },
    ]

    init(_ file: RelativeFile, under grant: CaseGrant, today: Day) {
        head = CaseHead(file.facts, under: grant, today: today)
        let mayWrite = file.isWritable && grant.may(.giveSupport, in: .execution)
        primary = mayWrite
            ? Act(label: "Skriv in en anhörig", address: RelativeAddress.new(grant.number)) : nil
        parts = file.relatives.map { $0.part(grant.number, mayWrite: mayWrite) }
    }
}

extension RelativeRecord {
    fileprivate func part(_ number: String, mayWrite: Bool) -> CasePart {
        let asked = terms.askedOn.map { " \($0)" } ?? ""
        let earlier = answers.dropFirst(terms.consent == .notAsked ? 0 : 1).map {
            "Tidigare svar: \($0.consent.swedish) \($0.askedOn), antecknat av \($0.noted.by)."
        }
        let possible: [(String, [String])] = [
            ("Telefon", terms.phone.paragraphs), ("E-post", terms.email.paragraphs),
            ("Får ni anteckna?", ["\(terms.consent.swedish)\(asked)."] + earlier),
        ]
        let known = possible.filter { !$0.1.isEmpty }.map { DescriptionItem(term: $0, texts: $1) }
        let note = Act(label: "Skriv en anteckning", address: RelativeAddress.note(id, number))
        let change = Act(label: "Ändra", address: RelativeAddress.change(id, number))
        return CasePart(
            id: "anhorig-\(id)", heading: title, items: known + notes.map(\.item), empty: "",
            acts: mayWrite ? (terms.consent == .yes ? [note] : []) + [change] : [])
    }
}

extension RelativeRecord.Note {
    fileprivate var item: DescriptionItem {
        DescriptionItem(
            term: "\(note.day): \(note.kind.swedish)",
            texts: note.words.paragraphs + ["Antecknat \(noted.at.dayAndTime) av \(noted.by)."])
    }
}
