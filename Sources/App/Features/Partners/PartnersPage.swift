import Casework
import Law
import Templating
import Web

/// `/samverkan`: those the programme works with, kind by kind, with what somebody should see to.
struct PartnersPage: Page, Sendable {
    static let template = "partners/index"
    let parts: [PartnersPart]
    let mayAdd: Bool

    static let fields: Fields<PartnersPage> = [
        .flag("namesProgrammes") { $0.parts.count > 1 },
        .flag("mayAdd") { $0.mayAdd },
        .link("new") { _ in PartnerAddress.new },
        .list("parts", PartnersPart.fields) { $0.parts },
    ]
}

/// One programme's part of the register.
struct PartnersPart: Fielded, Sendable {
    let programme: String
    let table: Table?

    static let fields: Fields<PartnersPart> = [
        .text("programme") { $0.programme },
        .optional("table", Table.fields) { $0.table },
    ]

    init(_ programme: String, _ partners: [PartnerRecord], today: Day) {
        self.programme = programme
        let head = TableHead(
            caption: "Samverkan", isCaptionHidden: true,
            columns: PartnersPart.columns.map { TableColumn(label: $0) })
        table = partners.isEmpty
            ? nil : Table(head: head, rows: partners.map { PartnersPart.row($0, today: today) })
    }

    private static let columns = ["Vem", "Part", "Nu", "Telefon", "Överenskommelse"]

    private static func row(_ one: PartnerRecord, today: Day) -> TableRow {
        let texts = [
            one.terms.party.swedish, one.terms.holder, one.terms.phone,
            one.terms.agreement.standing(on: today).swedish,
        ]
        let title = TableCell(
            column: columns[0], text: one.title, link: PartnerAddress.of(one.id),
            tag: one.asks(on: today).map { Tag(label: $0) })
        return TableRow(
            cells: [title] + zip(columns.dropFirst(), texts).map { TableCell(column: $0, text: $1) })
    }
}

/// One partner, with the contacts that were tried.
struct PartnerPage: Page, Sendable {
    static let template = "partners/show"
    let heading: String
    let notice: Notice?
    let parts: [CasePart]
    let primary: Act?
    let change: Act?
    let marks: [ActForm]

    static let fields: Fields<PartnerPage> = [
        .list("crumbs", Crumb.fields) { _ in PartnerAddress.crumbs },
        .text("heading") { $0.heading },
        .optional("notice", Notice.fields) { $0.notice },
        .list("parts", CasePart.fields) { $0.parts },
        .flag("hasActs") { $0.primary != nil },
        .optional("primary", Act.fields) { $0.primary },
        .list("acts", Act.fields) { [$0.change].compactMap { $0 } },
        .list("marks", ActForm.fields) { $0.marks },
    ]

    init(_ partner: PartnerRecord, _ contacts: [PartnerContactRecord], mayChange: Bool, today: Day) {
        heading = partner.title
        notice = partner.asks(on: today).map { asks in
            Notice(
                kind: .information, heading: partner.isAway ? "Samverkan är avslutad" : asks,
                text: "Uppgifterna kontrollerades \(partner.checkedOn).")
        }
        parts = [partner.part(today: today), PartnerPage.contacts(contacts)]
        let isOpen = mayChange && !partner.isAway
        primary = isOpen
            ? Act(label: "Anteckna en kontakt", address: PartnerAddress.contact(partner.id)) : nil
        change = isOpen ? Act(label: "Ändra", address: PartnerAddress.change(partner.id)) : nil
        marks = mayChange ? PartnerPage.marks(partner) : []
    }

    private static func marks(_ partner: PartnerRecord) -> [ActForm] {
        let away = ActForm(
            label: partner.isAway ? "Vi samverkar igen" : "Vi samverkar inte längre",
            address: PartnerAddress.put(partner.id, away: !partner.isAway))
        let right = ActForm(label: "Uppgifterna stämmer", address: PartnerAddress.check(partner.id))
        return partner.isAway ? [away] : [right, away]
    }

    private static func contacts(_ contacts: [PartnerContactRecord]) -> CasePart {
        CasePart(
            id: "kontakter", heading: "Kontakter",
            items: contacts.map { one in
                DescriptionItem(
                    term: "\(one.contact.day): \(one.contact.result.swedish)",
                    texts: one.contact.words.paragraphs + ["\(one.contact.way.swedish), \(one.noted.by)."])
            },
            empty: "Ingen kontakt är antecknad. Här står när ni har försökt, också när ingen svarade.",
            acts: [])
    }
}

extension PartnerRecord {
    fileprivate func part(today: Day) -> CasePart {
        let possible: [(String, [String])] = [
            ("Part", [terms.party.swedish]), ("Har funktionen nu", terms.holder.paragraphs),
            ("Svarar när den är borta", terms.deputy.paragraphs), ("Telefon", terms.phone.paragraphs),
            ("E-post", terms.email.paragraphs), ("Vägen in", terms.wayIn.paragraphs),
            ("Överenskommelse", terms.agreement.words.paragraphs),
            ("Gäller", [terms.agreement.standing(on: today).swedish]),
            ("Kontrollerat", ["\(checkedOn), senast ändrat av \(changedBy)."]),
        ]
        return CasePart(
            id: "uppgifter", heading: "Så når vi dem",
            items: possible.filter { !$0.1.isEmpty }.map { DescriptionItem(term: $0, texts: $1) },
            empty: "", acts: [])
    }
}
