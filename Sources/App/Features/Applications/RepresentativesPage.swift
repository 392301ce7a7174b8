import Casework
import Law
import Templating
import Web

/// Who acts for the person in a case, and the form for one more.
struct RepresentativesPage: Page, Sendable {
    static let template = "applications/representatives"
    let head: CaseHead
    let lines: [Line]
    let form: FormView

    /// One of them, with the button that ends the mandate.
    struct Line: Fielded, Sendable {
        let title: String
        let texts: [String]
        let end: ActForm?

        static let fields: Fields<Line> = [
            .text("title") { $0.title },
            .texts("texts") { $0.texts },
            .optional("end", ActForm.fields) { $0.end },
        ]

        init(_ record: RepresentativeRecord, of number: String, birthDay: Day?, today: Day) {
            title = record.title
            let period = record.period(birthDay: birthDay, today: today)
            texts = [period, record.facts.scope, record.facts.evidence.swedish, record.facts.phone]
                .filter { !$0.isEmpty }
            let isOver = record.endedOn != nil || !record.holds(on: today, birthDay: birthDay)
            end = isOver ? nil : ActForm(
                label: "Gäller inte längre",
                address: "/arenden/\(number)/foretradare/\(record.id)/avsluta", about: record.title)
        }
    }

    static let fields: Fields<RepresentativesPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .flag("hasErrors") { $0.form.isRefused },
        .flag("hasLines") { !$0.lines.isEmpty },
        .list("lines", Line.fields) { $0.lines },
        .part("form", FormView.fields) { $0.form },
    ]
}
