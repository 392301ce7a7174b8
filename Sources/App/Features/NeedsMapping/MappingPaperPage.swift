import Casework
import Law
import Store
import Templating
import Web

/// The whole mapping as a document: for reading at one sitting and for paper. Forms stand as they were
/// answered.
struct MappingPaperPage: Page, Sendable {
    static let template = "needs-mapping/paper"
    let head: CaseHead
    let madeOn: String
    let facts: [DescriptionItem]
    let sections: [MappingSection]
    let forms: [MappingFormView]
    let corrected: [MappingFormView]

    static let fields: Fields<MappingPaperPage> = [
        .part("identity", IdentityBar.fields) { $0.head.identity },
        .link("caseAddress") { "/arenden/\($0.head.number)" },
        .link("mappingAddress") { MappingAddress.index($0.head.number) },
        .text("caseNumber") { $0.head.number },
        .text("madeOn") { $0.madeOn },
        .list("facts", DescriptionItem.fields) { $0.facts },
        .list("sections", MappingSection.fields) { $0.sections },
        .list("forms", MappingFormView.fields) { $0.forms },
        .flag("hasCorrected") { !$0.corrected.isEmpty },
        .list("corrected", MappingFormView.fields) { $0.corrected },
    ]

    init(
        _ head: CaseHead, _ mapping: NeedsMapping, meeting minutes: Int, forms: [MappingFormView],
        corrected: [MappingFormView], by reader: String, now: Instant
    ) {
        self.head = head
        madeOn = "Utskriven \(now.dayAndTime) av \(reader)."
        facts = [
            DescriptionItem(term: "Påbörjad", texts: ["\(mapping.begunAt.day), \(mapping.begunBy)"]),
            DescriptionItem(term: "Läge", texts: [mapping.summary]),
        ] + mapping.groundItems + mapping.turns.map(\.item)
        let parts = MappingSections(
            mapping: mapping, templates: [], number: head.number, mayWrite: false, meetingMinutes: minutes)
        sections = [parts.occasions, parts.tasks, parts.diagnoses]
        (self.forms, self.corrected) = (forms, corrected)
    }
}

/// One form of a mapping, as it was answered.
struct MappingFormPage: Page, Sendable {
    static let template = "needs-mapping/form"
    let head: CaseHead
    let form: MappingFormView
    let acts: [Act]

    static let fields: Fields<MappingFormPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .link("mappingAddress") { MappingAddress.index($0.head.number) },
        .text("title") { $0.form.title },
        .part("form", MappingFormView.fields) { $0.form },
        .flag("hasActs") { !$0.acts.isEmpty },
        .list("acts", Act.fields) { $0.acts },
    ]
}

/// A draft being filled in, as questions or as the rows of a day.
struct MappingFillPage: Page, Sendable {
    static let template = "needs-mapping/fill"
    let head: CaseHead
    let heading: String
    let lead: String
    let lines: [String]
    let isDay: Bool
    let form: FormView

    static let fields: Fields<MappingFillPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .link("mappingAddress") { MappingAddress.index($0.head.number) },
        .text("heading") { $0.heading },
        .text("lead") { $0.lead },
        .texts("lines") { $0.lines },
        .flag("isDay") { $0.isDay },
        .flag("hasErrors") { $0.form.isRefused },
        .part("form", FormView.fields) { $0.form },
    ]
}
