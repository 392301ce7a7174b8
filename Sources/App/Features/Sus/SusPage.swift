import Casework
import Figures
import Law
import Store
import Templating
import Web

/// A case's sheets for SUS, version by version. Who it is stands on none of them once the consent is gone.
struct SusPage: Page, Sendable {
    static let template = "sus/show"

    let head: CaseHead
    let notice: Notice?
    let primary: Act?
    let acts: [Act]
    let parts: [CasePart]

    static let fields: Fields<SusPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .optional("notice", Notice.fields) { $0.notice },
        .flag("hasActs") { $0.primary != nil || !$0.acts.isEmpty },
        .optional("primary", Act.fields) { $0.primary },
        .list("acts", Act.fields) { $0.acts },
        .list("parts", CasePart.fields) { $0.parts },
    ]

    init(_ file: SusFile, under grant: CaseGrant) {
        head = CaseHead(file.facts, under: grant, today: file.today)
        let mayWrite = file.isWritable && grant.may(.giveSupport, in: .execution)
        let next: SusSheet.Turn = file.latest(.start) == nil || file.latest(.end) != nil ? .start : .end
        let isAgain = file.latest(next) != nil
        let label = isAgain ? "Skriv om startbladet" : "Skriv \(next == .start ? "start" : "slut")bladet"
        primary = mayWrite ? Act(label: label, address: SusAddress.write(next, grant.number)) : nil
        let other: SusSheet.Turn = next == .start ? .end : .start
        let rewrite = Act(
            label: "Skriv om \(other == .start ? "start" : "slut")bladet",
            address: SusAddress.write(other, grant.number))
        acts = mayWrite && file.latest(other) != nil ? [rewrite] : []
        notice = file.notice
        let none = CasePart(
            id: "blad", heading: "Bladen", items: [],
            empty: "Inget blad än. När ett samordningsförbund betalar insatsen skrivs ett blad när den "
                + "börjar och ett när den slutar.", acts: [])
        parts = file.records.isEmpty ? [none] : file.records.map { file.part($0) }
    }
}

/// A sheet on paper, or to type in from. It holds no other words of the case.
struct SusPaperPage: Page, Sendable {
    static let template = "sus/paper"

    let file: SusFile
    let record: SusRecord

    static let fields: Fields<SusPaperPage> = [
        .text("caseNumber") { $0.file.number },
        .link("caseAddress") { "/arenden/\($0.file.number)" },
        .link("susAddress") { SusAddress.index($0.file.number) },
        .text("turn") { $0.record.sheet.turn.swedish.lowercased() },
        .list("items", DescriptionItem.fields) { $0.file.identity($0.record) + $0.file.items($0.record) },
    ]
}

extension SusFile {
    /// That somebody is named in SUS on a consent that holds no longer.
    fileprivate var notice: Notice? {
        let gone = [latest(.start), latest(.end)].compactMap { $0 }.contains { one in
            one.consent != nil && !isNamed(one)
        }
        guard gone else { return nil }
        return Notice(
            kind: .care, heading: "Personen ska tas bort ur SUS",
            text: "Samtycket gäller inte längre. Ta bort personens uppgifter i SUS, och skriv bladet igen "
                + "utan uppgifter om vem det är.")
    }

    fileprivate func part(_ record: SusRecord) -> CasePart {
        let old = isLatest(record) ? "" : ", ersatt"
        let noted = DescriptionItem(
            term: "Skrivet", texts: ["\(record.noted.at.dayAndTime) av \(record.noted.by)"])
        return CasePart(
            id: "blad-\(record.id)",
            heading: "\(record.sheet.turn.swedish) \(record.sheet.day), version \(record.number)\(old)",
            items: [registration(record)] + items(record) + [noted], empty: "",
            acts: isLatest(record)
                ? [
                    Act(label: "På papper", address: SusAddress.paper(record.id, number)),
                    Act(label: "Hämta som CSV", address: SusAddress.file(record.id, number)),
                ] : [])
    }

    private func registration(_ record: SusRecord) -> DescriptionItem {
        let words = isNamed(record)
            ? "Med namn och personnummer, på samtycke."
            : record.consent == nil
                ? "Utan uppgifter om vem det är." : "Var med namn. Samtycket gäller inte längre."
        return DescriptionItem(term: "Registrering", texts: [words])
    }

    /// Who it is, as far as it may be told today.
    fileprivate func identity(_ record: SusRecord) -> [DescriptionItem] {
        guard isNamed(record) else {
            return [DescriptionItem(term: "Person", texts: ["Anonym registrering."])]
        }
        return [
            DescriptionItem(term: "Namn", texts: [facts.person.name]),
            DescriptionItem(
                term: "Personnummer", texts: [personalNumber.isEmpty ? "Saknas i ärendet." : personalNumber]),
        ]
    }

    /// The row's cells under the names of their columns, without those about who it is.
    fileprivate func items(_ record: SusRecord) -> [DescriptionItem] {
        let cells = SusRow.cells(record.sheet, version: record.number, row(record))
        return zip(SusRow.columns, cells).dropFirst(2).dropLast().compactMap { column, cell in
            let isAnswer = column.meaning.contains("1 ja, 0 nej")
            let words = isAnswer ? (cell.words == "1" ? "Ja" : "Nej") : cell.words
            return words.isEmpty ? nil : DescriptionItem(term: column.name, texts: [words])
        }
    }

    func row(_ record: SusRecord) -> SusRow.Identity {
        SusRow.Identity(
            personalNumber: isNamed(record) ? personalNumber : nil, isProtected: facts.person.isProtected)
    }
}
