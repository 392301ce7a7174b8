import Casework
import Law
import Store
import Templating
import Web

/// Who changed what in an investigation's texts, and when, with what stood before. It shows no way to change
/// anything.
struct InvestigationVersionsPage: Page, Sendable {
    static let template = "investigations/versions"
    let head: CaseHead
    let changes: [CasePart]

    static let fields: Fields<InvestigationVersionsPage> = [
        .part("identity", IdentityBar.fields) { $0.head.identity },
        .link("caseAddress") { "/arenden/\($0.head.number)" },
        .link("address") { InvestigationRoutes.address($0.head.number) },
        .text("caseNumber") { $0.head.number },
        .flag("hasChanges") { !$0.changes.isEmpty },
        .list("changes", CasePart.fields) { $0.changes },
    ]

    init(_ file: InvestigationFile, under grant: CaseGrant, today: Day) {
        head = CaseHead(file.facts, under: grant, today: today)
        changes = InvestigationVersionsPage.changes(file)
    }

    /// The latest first; the first writing has nothing before it.
    private static func changes(_ file: InvestigationFile) -> [CasePart] {
        guard let sheet = file.sheet else { return [] }
        let now = InvestigationVersion(texts: sheet.texts, changed: sheet.changed)
        let all = file.versions + [now]
        let pairs = zip([nil] + all.dropLast().map(Optional.some), all)
        return pairs.enumerated().reversed().map { number, pair in
            part(number + 1, before: pair.0, after: pair.1)
        }
    }

    private static func part(
        _ number: Int, before: InvestigationVersion?, after: InvestigationVersion
    ) -> CasePart {
        let items = before.map { InvestigationDifference.items(before: $0.texts, after: after.texts) }
        return CasePart(
            id: "version-\(number)", heading: "\(after.changed.at.dayAndTime), \(after.changed.by)",
            items: items ?? [],
            empty: before == nil ? "Skrev i utredningen första gången." : "Sparade utan att ändra något.",
            acts: [])
    }
}
