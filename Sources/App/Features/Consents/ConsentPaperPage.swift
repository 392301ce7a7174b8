import Casework
import Law
import Store
import Templating
import Web

/// The consents that hold, on one sheet to sign and keep. It never shows those that are over.
struct ConsentPaperPage: Page, Sendable {
    static let template = "consents/paper"

    struct Line: Fielded, Sendable {
        let party: String
        let texts: [String]

        static let fields: Fields<Line> = [
            .text("party") { $0.party },
            .texts("texts") { $0.texts },
        ]
    }

    let number: String
    let name: String
    let unit: String
    let isForGuardians: Bool
    let lines: [Line]

    static let fields: Fields<ConsentPaperPage> = [
        .text("caseNumber") { $0.number },
        .link("caseAddress") { "/arenden/\($0.number)" },
        .text("name") { $0.name },
        .text("programme") { $0.unit },
        .flag("isForGuardians") { $0.isForGuardians },
        .flag("hasLines") { !$0.lines.isEmpty },
        .list("lines", Line.fields) { $0.lines },
    ]

    init(_ file: ConsentFile) {
        (number, name, unit) = (file.number, file.facts.person.name, file.facts.programmeName)
        isForGuardians = file.living.contains { $0.consent.terms.giver.restsOnGuardian }
        lines = file.living.map { one in
            let terms = one.consent.terms
            return Line(
                party: one.consent.party.swedish,
                texts: [
                    terms.data, "Varför: \(terms.purpose.swedish.lowercasedFirst)",
                    terms.limits.isEmpty ? "" : "Inte: \(terms.limits)",
                    "Till och med \(one.consent.lastDay(birthDay: file.birthDay).inWords(withYear: true))",
                    "Sagt \(terms.way.swedish.lowercased()) \(terms.givenOn)",
                ].filter { !$0.isEmpty })
        }
    }
}
