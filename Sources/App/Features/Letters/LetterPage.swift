import Casework
import Crypto
import Law
import Store
import Templating
import Web

/// The letters of a case, latest first: what each is, when it left, and where it is. It shows nothing of a
/// protected person to somebody who is not on the case.
struct LetterPage: Page, Sendable {
    static let template = "letters/index"
    let head: CaseHead
    let notice: Notice?
    let letters: [CasePart]

    static let fields: Fields<LetterPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .optional("notice", Notice.fields) { $0.notice },
        .flag("isEmpty") { $0.letters.isEmpty },
        .list("letters", CasePart.fields) { $0.letters },
    ]

    init(_ letters: [ArchivedLetter], _ facts: CaseFacts, under grant: CaseGrant, today: Day) {
        head = CaseHead(facts, under: grant, today: today)
        let isReadable = facts.mayBeRead(by: grant.actor.accountID)
        notice = isReadable ? nil : CasePage.protection(facts)
        self.letters = isReadable ? letters.map { CasePart($0, number: grant.number) } : []
    }
}

extension CasePart {
    fileprivate init(_ letter: ArchivedLetter, number: String) {
        let sent = letter.sending.map { "\($0.day), \($0.way.swedish.lowercased()). Antecknat av \($0.by)." }
        let acts = [
            Act(label: "Öppna brevet", address: LetterRoutes.address(of: letter.id, in: number)),
            Act(label: "Hämta som PDF", address: "/arenden/\(number)/brev/\(letter.id)/brev.pdf"),
        ]
        let send = Act(
            label: "Anteckna som skickat", address: "/arenden/\(number)/brev/\(letter.id)/skickat")
        self.init(
            id: "brev-\(letter.id)", heading: letter.title,
            items: [
                DescriptionItem(term: "Slag", texts: [letter.kind.swedish]),
                DescriptionItem(term: "Skrivet", texts: ["\(letter.made.at.dayAndTime), \(letter.made.by)"]),
                DescriptionItem(term: "Skickat", texts: [sent ?? "Inte antecknat som skickat"]),
                DescriptionItem(term: "Kontrollsumma (SHA-256)", texts: [Hex.encode(letter.sha256)]),
            ], empty: "", acts: letter.sending == nil ? acts + [send] : acts)
    }
}
