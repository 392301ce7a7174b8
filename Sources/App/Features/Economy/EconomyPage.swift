import Casework
import Figures
import Law
import Templating
import Web

/// A calculation: its figures with their sources, and what they come to. It never tells what they come to
/// before every figure has a source and a day, on screen or on paper.
struct EconomyPage: Page, Sendable {
    static let template = "economy/show"

    struct Row: Fielded, Sendable {
        let payer: String
        let kind: String
        let kronor: String
        let timing: String
        let source: String
        let edit: Link?

        static let fields: Fields<Row> = [
            .text("payer") { $0.payer },
            .text("kind") { $0.kind },
            .text("kronor") { $0.kronor },
            .text("timing") { $0.timing },
            .text("source") { $0.source },
            .optionalLink("edit") { $0.edit },
        ]
    }

    let record: EconomyRecord
    let rows: [Row]
    let missing: [String]
    let outcome: EconomyOutcome?
    let mayKeep: Bool

    static let fields: Fields<EconomyPage> = [
        .text("heading") { $0.record.title },
        .list("crumbs", Crumb.fields) { _ in EconomyAddress.crumbs },
        .list("facts", DescriptionItem.fields) { $0.facts },
        .flag("mayKeep") { $0.mayKeep },
        .link("add") { "/siffror/ekonomi/\($0.record.id)/rad/ny" },
        .link("change") { "/siffror/ekonomi/\($0.record.id)/andra" },
        .flag("isUnfinished") { $0.outcome == nil },
        .texts("missing") { $0.missing },
        .flag("hasRows") { !$0.rows.isEmpty },
        .list("rows", Row.fields) { $0.rows },
        .optional("outcome", EconomyOutcome.fields) { $0.outcome },
        .list("changes", TimelineEntry.fields) { $0.changes },
    ]

    init(_ record: EconomyRecord, mayKeep: Bool) {
        (self.record, self.mayKeep) = (record, mayKeep)
        rows = record.rows.map { entry in
            let item = entry.item
            let day = item.sourceDay.map { ", \($0)" } ?? ""
            return Row(
                payer: item.payer.swedish, kind: item.kind.swedish, kronor: SwedishNumber.text(item.kronor),
                timing: item.timing.swedish,
                source: item.source.isEmpty ? "Ingen källa än" : item.source + day,
                edit: mayKeep ? "/siffror/ekonomi/\(record.id)/rad/\(String(entry.place))" : nil)
        }
        let sheet = record.sheet
        let result = sheet.missing.isEmpty ? try? EconomyResult(sheet) : nil
        outcome = result.map { EconomyOutcome($0, sheet) }
        let isTooLarge = sheet.missing.isEmpty && result == nil
        missing = isTooLarge ? ["Beloppen går inte att räkna till kronan: de är för stora."] : sheet.missing
    }

    private var facts: [DescriptionItem] {
        let heading = record.heading
        let persons = heading.persons.map { "\(SwedishNumber.text($0)) personer" } ?? "Inte angivet"
        let stated = heading.stated.map { "\(SwedishNumber.text($0)) kr, \(heading.statedSource)" }
        return [
            DescriptionItem(
                term: "Diskonteringsränta",
                texts: ["\(EconomyFigure.text(rate: heading.rate)) % om året"]),
            DescriptionItem(term: "Räknas som nådda", texts: [persons]),
            DescriptionItem(term: "Hela kostnaden enligt rapporten", texts: [stated ?? "Inte angiven"]),
        ]
    }

    /// Who wrote what, the latest first.
    private var changes: [TimelineEntry] {
        let headings = record.headings.map { turn, heading, noted in
            (noted, turn == 1 ? "Började kalkylen" : "Ändrade kalkylen", EconomyPage.words(heading))
        }
        let rows = record.entries.map { entry in
            (entry.noted, "\(entry.act) \(entry.place)", EconomyPage.words(entry.item))
        }
        return (headings + rows).sorted { $0.0.at > $1.0.at }.map { noted, act, words in
            TimelineEntry(
                dateTime: noted.at.description, when: noted.at.dayAndTime, heading: act,
                byLine: noted.by, texts: [words])
        }
    }

    private static func words(_ heading: EconomyRecord.Heading) -> String {
        let persons = heading.persons.map { ", \($0) personer" } ?? ""
        let stated = heading.stated.map { ", \(SwedishNumber.text($0)) kr enligt \(heading.statedSource)" }
        return "\(heading.title), \(EconomyFigure.text(rate: heading.rate)) %\(persons)\(stated ?? "")."
    }

    private static func words(_ item: EconomyItem) -> String {
        let day = item.sourceDay.map { " \($0)" } ?? ""
        let source = item.source.isEmpty ? "ingen källa" : item.source + day
        return "\(item.payer.swedish), \(item.kind.swedish.lowercased()): "
            + "\(SwedishNumber.text(item.kronor)) kr, \(item.timing.swedish.lowercased()); \(source)."
    }
}

extension EconomyRecord.Entry {
    fileprivate var act: String {
        isRemoved ? "Tog bort raden" : turn == 1 ? "Lade till rad" : "Ändrade rad"
    }
}

extension AdministrationPage {
    /// Every calculation of one's programmes, the latest begun first.
    static func economy(_ all: [EconomyRecord], mayKeep: Bool) -> AdministrationPage {
        let empty = mayKeep
            ? "Ingen kalkyl än. Börja från exemplet för att se hur den fungerar, eller från en tom."
            : "Ingen kalkyl än. De kommer hit när chefen har gjort en."
        return AdministrationPage(
            heading: "Hälsoekonomiska kalkyler",
            lead: "Vad stödet kostar och ger, för var och en som betalar. Varje siffra har en källa.",
            crumbs: [Crumb(label: "Siffror", address: "/siffror")],
            act: mayKeep ? Act(label: "Ny kalkyl", address: "/siffror/ekonomi/ny") : nil,
            sections: [
                AdministrationSection(
                    id: "kalkyler", heading: "Kalkyler", text: all.isEmpty ? empty : nil,
                    items: all.map(\.item))
            ])
    }
}

extension EconomyRecord {
    fileprivate var item: DescriptionItem {
        let count = rows.count == 1 ? "1 rad" : "\(rows.count) rader"
        let state = sheet.missing.isEmpty ? "Klar" : "Något saknas"
        return DescriptionItem(
            term: title, texts: ["\(state), \(count)."],
            act: Act(label: "Visa", address: EconomyAddress.of(id)))
    }
}
