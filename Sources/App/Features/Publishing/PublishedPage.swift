import Casework
import Figures
import Law
import Templating
import Web

/// `/siffror/publicera`: the form, and the periods that can be taken from the register.
struct PublishingFormPage: Page, Sendable {
    static let template = "publishing/form"

    let periods: [Act]
    let form: FormView

    static let fields: Fields<PublishingFormPage> = [
        .flag("hasErrors") { $0.form.isRefused },
        .list("crumbs", Crumb.fields) { _ in PublishedPage.crumbs },
        .flag("hasPeriods") { !$0.periods.isEmpty },
        .list("periods", Act.fields) { $0.periods },
        .part("form", FormView.fields) { $0.form },
    ]
}

/// A table as its readers see it, proposed or published. It never shows a figure that is hidden.
struct PublishedPage: Page, Sendable {
    static let template = "publishing/show"
    static let crumbs = [
        Crumb(label: "Siffror", address: "/siffror"),
        Crumb(label: "Publicerat", address: "/siffror/publicerat"),
    ]

    struct Line: Fielded, Sendable {
        let label: String
        let isSum: Bool
        let cells: [Cell]

        static let fields: Fields<Line> = [
            .text("label") { $0.label },
            .flag("isSum") { $0.isSum },
            .list("cells", Cell.fields) { $0.cells },
        ]
    }

    /// One number, and what stands above it.
    struct Cell: Fielded, Sendable {
        let column: String
        let text: String

        static let fields: Fields<Cell> = [.text("column") { $0.column }, .text("text") { $0.text }]
    }

    private let proposal: TableProposal
    private let view: PublicTable
    private let earlier: Int?
    private let refusals: [String]

    static let fields: Fields<PublishedPage> = [
        .text("heading") { $0.proposal.title },
        .list("crumbs", Crumb.fields) { _ in crumbs },
        .flag("isProposal") { $0.earlier != nil && $0.refusals.isEmpty },
        .optional("publish", ActForm.fields) { page in
            guard page.earlier != nil, page.refusals.isEmpty else { return nil }
            return ActForm(
                label: "Publicera", address: "/siffror/publicera/\(page.proposal.id)/publicera",
                about: page.proposal.title)
        },
        .text("proof") { $0.proof },
        .flag("isRefused") { !$0.refusals.isEmpty },
        .texts("refusals") { $0.refusals },
        .texts("heads") { $0.view.heads },
        .list("lines", Line.fields) { $0.lines },
        .list("facts", DescriptionItem.fields) { $0.facts },
        .flag("isPublished") { $0.proposal.publishedOn != nil },
        .link("json") { "/api/siffror/\("\($0.proposal.id).json")" },
        .link("csv") { "/api/siffror/\("\($0.proposal.id).csv")" },
    ]

    /// - Parameter earlier: how many tables of the same people it was proved with; nil once it is published.
    init(_ proposal: TableProposal, earlier: Int? = nil, refusals: [String] = []) {
        (self.proposal, self.earlier, self.refusals) = (proposal, earlier, refusals)
        view = PublicTable(proposal)
    }

    private var proof: String {
        let before = switch earlier ?? 0 {
        case 0: "Inget har publicerats om samma personer förut."
        case 1: "Den är prövad tillsammans med en tidigare tabell om samma personer."
        default: "Den är prövad tillsammans med \(earlier ?? 0) tidigare tabeller om samma personer."
        }
        let hidden = proposal.table.shown.joined().count { $0 == .hidden }
        let words = hidden == 0 ? "Ingen siffra är dold." : "\(hidden) av siffrorna är dolda."
        return "Inget antal under \(proposal.terms.limit) går att räkna ut. \(before) \(words)"
    }

    private var lines: [Line] {
        view.lines.map { line in
            Line(
                label: line.label, isSum: line.isSum,
                cells: zip(view.heads.dropFirst(), line.figures).map { head, figure in
                    Cell(
                        column: head, text: figure.map { SwedishNumber.text($0) } ?? PublicTable.hidden)
                })
        }
    }

    private var facts: [DescriptionItem] {
        let rounding = proposal.terms.step > 1
            ? "Varje siffra är avrundad för sig till närmaste \(proposal.terms.step), så summor kan skilja."
            : "Siffrorna är inte avrundade."
        let published = proposal.publishedOn.map {
            [DescriptionItem(term: "Publicerad", texts: [$0.inWords(withYear: true)])]
        } ?? []
        return published + [
            DescriptionItem(term: "Vad siffrorna betyder", texts: proposal.definition.paragraphs),
            DescriptionItem(term: "Vilka räknas", texts: [proposal.people]),
            DescriptionItem(term: "Tid", texts: [proposal.days]),
            DescriptionItem(
                term: "Dolt och avrundat",
                texts: [
                    "”\(PublicTable.hidden)” är dolt, för att ingen ska kunna räkna ut ett antal som är "
                        + "mindre än \(proposal.terms.limit).", rounding,
                ]),
        ]
    }
}

extension AdministrationPage {
    /// Everything that has been published, the latest first.
    static func published(_ all: [TableProposal], mayKeep: Bool) -> AdministrationPage {
        let section = AdministrationSection(
            id: "tabeller", heading: "Tabeller",
            text: all.isEmpty ? "Inget än. Tabeller kommer hit när chefen publicerar dem." : nil,
            items: all.map { one in
                DescriptionItem(
                    term: one.title,
                    texts: [one.days, one.publishedOn.map { "Publicerad \($0)" } ?? ""],
                    act: Act(label: "Visa", address: "/siffror/publicerat/\(one.id)"))
            })
        return AdministrationPage(
            heading: "Publicerat",
            lead: "Tabeller som var och en får läsa. De ändras inte; alla hämtas också på /api/siffror.",
            crumbs: [Crumb(label: "Siffror", address: "/siffror")],
            act: mayKeep ? Act(label: "Publicera en tabell", address: "/siffror/publicera") : nil,
            sections: [section])
    }
}
