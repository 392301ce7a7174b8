import Casework
import Law
import Templating
import Web

/// One handover as a document: what was handed over, on what ground, by whom, and then each copy. It stands
/// as it was made, on screen and on paper.
struct HandoverPage: Page, Sendable {
    static let template = "handovers/show"
    let head: CaseHead
    let heading: String
    let madeOn: String
    let facts: [DescriptionItem]
    let list: Table?
    let copies: [Copy]

    /// One of the things.
    struct Copy: Fielded, Sendable {
        let id: String
        let title: String
        let byLine: String
        let parts: [DescriptionItem]
        let document: Act?

        static let fields: Fields<Copy> = [
            .text("id") { $0.id },
            .text("title") { $0.title },
            .text("byLine") { $0.byLine },
            .flag("hasParts") { !$0.parts.isEmpty },
            .list("parts", DescriptionItem.fields) { $0.parts },
            .optional("document", Act.fields) { $0.document },
        ]
    }

    static let fields: Fields<HandoverPage> = [
        .part("identity", IdentityBar.fields) { $0.head.identity },
        .link("caseAddress") { "/arenden/\($0.head.number)" },
        .link("listAddress") { HandoverAddress.index($0.head.number) },
        .text("caseNumber") { $0.head.number },
        .text("heading") { $0.heading },
        .text("madeOn") { $0.madeOn },
        .list("facts", DescriptionItem.fields) { $0.facts },
        .optional("list", Table.fields) { $0.list },
        .list("copies", Copy.fields) { $0.copies },
    ]

    init(
        _ head: CaseHead, _ handover: HandoverRecord, parts: [Int: [HandoverItem.Part]], by reader: String,
        now: Instant
    ) {
        self.head = head
        heading = "\(handover.heading) \(handover.at.day.inWords(withYear: true))"
        madeOn = "Utskrivet \(now.dayAndTime) av \(reader)."
        facts = handover.facts
        list = Table.rows(
            "Det som lämnades över", ["Nr", "Vad", "Vilken", "Uppgifter om den"],
            handover.items.map {
                (nil, [$0.number.description, $0.pick.kind.swedish, $0.title, $0.byLine])
            })
        copies = handover.items.map {
            HandoverPage.copy($0, parts[$0.number] ?? [], of: handover.id, head.number)
        }
    }

    private static func copy(
        _ item: HandoverRecord.Item, _ parts: [HandoverItem.Part], of handover: HandoverID, _ number: String
    ) -> Copy {
        let address = HandoverAddress.document(item.number, of: handover, number)
        return Copy(
            id: "sak-\(item.number)", title: "\(item.number). \(item.title)", byLine: item.byLine,
            parts: parts.map { DescriptionItem(term: $0.term, texts: $0.text.paragraphs) },
            document: item.pick.kind == .document
                ? Act(label: "Öppna \(item.title)", address: address) : nil)
    }
}

extension HandoverRecord {
    /// Everything about the act.
    fileprivate var facts: [DescriptionItem] {
        let optional = [
            ("Samtycke", terms.consent?.swedish ?? ""), ("Undantag", terms.consent?.limits ?? ""),
            ("Varför", terms.reason), ("Till den som tar emot", terms.message),
        ]
        return [
            DescriptionItem(term: "När", texts: [at.dayAndTime]),
            DescriptionItem(term: "Av", texts: [giver]),
            DescriptionItem(term: "Ur", texts: [from.swedish]),
            DescriptionItem(term: "Till", texts: [from.other.swedish]),
            DescriptionItem(term: "Grund", texts: [terms.ground.swedish]),
        ] + optional.filter { !$0.1.isEmpty }.map { DescriptionItem(term: $0.0, texts: $0.1.paragraphs) }
    }
}
