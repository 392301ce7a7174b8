import Casework
import Law
import Store
import Templating
import Web

/// The whole investigation as one document, for reading and for paper. It shows no way to change anything.
struct InvestigationPaperPage: Page, Sendable {
    static let template = "investigations/paper"
    let head: CaseHead
    let madeOn: String
    let standing: String
    let parts: [CasePart]

    static let fields: Fields<InvestigationPaperPage> = [
        .part("identity", IdentityBar.fields) { $0.head.identity },
        .link("caseAddress") { "/arenden/\($0.head.number)" },
        .link("address") { InvestigationRoutes.address($0.head.number) },
        .text("caseNumber") { $0.head.number },
        .text("madeOn") { $0.madeOn },
        .text("standing") { $0.standing },
        .list("parts", CasePart.fields) { $0.parts },
    ]

    init(_ file: InvestigationFile, under grant: CaseGrant, now: Instant) {
        head = CaseHead(file.facts, under: grant, today: now.day)
        madeOn = "Utskriven \(now.dayAndTime) av \(grant.actor.name)"
        standing = InvestigationPaperPage.standing(file)
        parts = InvestigationParts(file: file, may: .none).all
    }

    private static func standing(_ file: InvestigationFile) -> String {
        let applied = file.appliedOn.map { "Ansökan kom in \($0.inWords(withYear: true)). " } ?? ""
        guard let sheet = file.sheet else { return applied + "Inget är skrivet än." }
        if let ready = sheet.ready {
            return applied + "Klar för beslut \(ready.at.day.inWords(withYear: true)), \(ready.by)."
        }
        return applied + "Under arbete. Senast ändrad \(sheet.changed.at.dayAndTime) av \(sheet.changed.by)."
    }
}
