import Casework
import Crypto
import Law
import Store
import Templating
import Web

/// One extract: what has been chosen for each thing in the file, what is left to do, and how it was given
/// out. It never shows what the things say.
struct ExtractPage: Page, Sendable {
    static let template = "disclosures/extract"
    let head: CaseHead
    let heading: String
    let next: Act?
    let acts: [Act]
    let facts: [DescriptionItem]
    let entries: Table?

    static let fields: Fields<ExtractPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .text("heading") { $0.heading },
        .link("list") { DisclosureAddress.index($0.head.number) },
        .optional("next", Act.fields) { $0.next },
        .flag("hasActs") { !$0.acts.isEmpty },
        .list("acts", Act.fields) { $0.acts },
        .list("facts", DescriptionItem.fields) { $0.facts },
        .optional("entries", Table.fields) { $0.entries },
    ]

    init(_ work: ExtractWork, under grant: CaseGrant, today: Day) {
        let number = grant.number
        head = CaseHead(work.contents.facts, under: grant, today: today)
        heading = "Utdrag ur \(work.contents.file.swedish.lowercased())"
        let mayGive = grant.may(.giveOut, in: work.contents.file.files)
        next = mayGive ? ExtractPage.next(work, number) : nil
        acts = ExtractPage.acts(work.record, number)
        facts = work.items
        entries = ExtractPage.table(work, number, isOpen: mayGive && work.record.finish == nil)
    }

    private static func table(_ work: ExtractWork, _ number: String, isOpen: Bool) -> Table? {
        Table.rows(
            "Posterna i akten, den äldsta först", ["Post", "När", "Val", "Grund", "Titta på"],
            work.contents.entries.map { entry in
                let made = work.choice(for: entry.key)
                let again = work.choices[entry.key] == nil ? "Inget val än" : "Ändrad sedan valet: välj igen"
                return (
                    isOpen ? DisclosureAddress.entry(entry.key, of: work.record.id, number) : nil,
                    [
                        entry.title, "\(entry.at.day)", made?.choice.swedish ?? again,
                        made?.ground?.reference.short ?? "", work.hints(for: entry).joined(separator: " "),
                    ]
                )
            })
    }

    /// The one thing to do first.
    private static func next(_ work: ExtractWork, _ number: String) -> Act? {
        let id = work.record.id
        if work.record.finish != nil {
            return work.record.handing != nil
                ? nil
                : Act(label: "Anteckna hur det lämnades ut",
                    address: DisclosureAddress.extract(id, "lamnat", number))
        }
        if let first = work.unchosen.first {
            return Act(
                label: "Gå igenom posterna (\(work.unchosen.count) kvar)",
                address: DisclosureAddress.entry(first.key, of: id, number))
        }
        return Act(label: "Gör klart utdraget", address: DisclosureAddress.extract(id, "klart", number))
    }

    private static func acts(_ record: ExtractRecord, _ number: String) -> [Act] {
        record.finish == nil
            ? [
                Act(
                    label: "Förhandsgranska",
                    address: DisclosureAddress.extract(record.id, "forhandsgranska", number))
            ]
            : [
                Act(
                    label: "Öppna utdraget",
                    address: DisclosureAddress.extract(record.id, "dokument", number))
            ]
    }
}

extension ExtractWork {
    /// For whom, on what, how far, and what was kept back.
    fileprivate var items: [DescriptionItem] {
        let support = record.facts.support
        let words = covered.phrases
        return [
            DescriptionItem(term: "Till", texts: [record.receiver]),
            DescriptionItem(term: "Börjat", texts: ["\(record.noted.at.dayAndTime), \(record.noted.by)"]),
        ] + (support.isEmpty ? [] : [DescriptionItem(term: "Får ta del genom", texts: [support])])
            + (words.isEmpty ? [] : [DescriptionItem(term: "Täckta ord", texts: words)])
            + [record.finish?.item, record.handing?.item].compactMap { $0 }
    }
}

extension ExtractRecord.Finish {
    fileprivate var item: DescriptionItem {
        DescriptionItem(
            term: "Klart",
            texts: [
                "\(noted.at.dayAndTime), \(noted.by)",
                "Lämnas ut: \(given). Delvis täckta: \(covered). Utelämnade: \(leftOut).",
                "Kontrollsumma (SHA-256): \(Hex.encode(sha256))",
            ])
    }
}

extension ExtractRecord.Handing {
    fileprivate var item: DescriptionItem {
        DescriptionItem(
            term: "Lämnat ut",
            texts: [
                "\(facts.day), \(facts.way.swedish.lowercased())", facts.to, "Antecknat av \(noted.by)",
            ].filter { !$0.isEmpty })
    }
}
