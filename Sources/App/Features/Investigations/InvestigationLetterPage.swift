import Casework
import Law
import Store
import Templating
import Web

/// A letter to the person, for paper. It names nobody but the person and whoever sends it.
struct InvestigationLetterPage: Page, Sendable {
    static let template = "investigations/letter"
    let letter: InvestigationLetter
    let number: String
    let name: String
    let programme: String
    let sender: String

    static let fields: Fields<InvestigationLetterPage> = [
        .text("heading") { $0.letter.heading },
        .text("day") { $0.letter.day.inWords(withYear: true) },
        .link("caseAddress") { "/arenden/\($0.number)" },
        .link("address") { InvestigationRoutes.address($0.number) },
        .text("caseNumber") { $0.number },
        .text("name") { $0.name },
        .text("programme") { $0.programme },
        .text("sender") { $0.sender },
        .texts("opening") { $0.letter.opening },
        .flag("hasList") { !$0.letter.list.isEmpty },
        .texts("list") { $0.letter.list },
        .texts("closing") { $0.letter.closing },
    ]

    init(_ letter: InvestigationLetter, _ file: InvestigationFile, under grant: CaseGrant) {
        self.letter = letter
        number = grant.number
        name = PersonName.shown(file.facts.person.name)
        programme = file.facts.programmeName
        sender = grant.actor.name
    }
}
