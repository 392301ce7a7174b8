import Casework
import Law
import Templating
import Web

/// Who may be the same person as the one of this case, and a box for any other case's number.
struct SamePersonPage: Page, Sendable {
    static let template = "same-person/index"
    /// The name of the box.
    static let field = "arende"

    struct Suggestion: Fielded, Sendable {
        let name: String
        let words: String
        let why: String
        let compare: Link

        static let fields: Fields<Suggestion> = [
            .text("name") { $0.name },
            .text("words") { $0.words },
            .text("why") { $0.why },
            .link("compare") { $0.compare },
        ]
    }

    let head: CaseHead
    let address: Link
    let typed: String
    let suggestions: [Suggestion]

    static let fields: Fields<SamePersonPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .link("address") { $0.address },
        .text("typed") { $0.typed },
        .flag("isMissing") { !$0.typed.isEmpty },
        .flag("hasSuggestions") { !$0.suggestions.isEmpty },
        .list("suggestions", Suggestion.fields) { $0.suggestions },
    ]

    init(_ head: CaseHead, _ number: String, _ matches: [PossibleMatch], typed: String) {
        self.head = head
        self.typed = typed
        address = "/arenden/\(number)/samma-person"
        suggestions = matches.compactMap { match in
            match.person.chief.map { chief in
                Suggestion(
                    name: match.person.shownNames,
                    words: match.person.cases.map(\.words).joined(separator: ", "),
                    why: match.reasons.joined(separator: ". "),
                    compare: "/arenden/\(number)/samma-person/\(chief.number)")
            }
        }
    }
}

/// Two people side by side, and the button that says they are one. It never shows which of them is right:
/// what stands in each case stays there.
struct ComparisonPage: Page, Sendable {
    static let template = "same-person/compare"

    struct Line: Fielded, Sendable {
        let label: String
        let mine: String
        let theirs: String
        let isUnlike: Bool

        static let fields: Fields<Line> = [
            .text("label") { $0.label },
            .text("mine") { $0.mine },
            .text("theirs") { $0.theirs },
            .flag("isUnlike") { $0.isUnlike },
        ]
    }

    let head: CaseHead
    let mine: String
    let theirs: String
    let lines: [Line]
    private let isMixed: Bool
    private let isPlaced: Bool

    static let fields: Fields<ComparisonPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .text("mine") { $0.mine },
        .text("theirs") { $0.theirs },
        .list("lines", Line.fields) { $0.lines },
        .flag("isMixed") { $0.isMixed },
        .flag("isPlaced") { $0.isPlaced },
        .flag("mayMerge") { !$0.isMixed && !$0.isPlaced },
        .link("merge") { "/arenden/\($0.mine)/samma-person/\($0.theirs)" },
        .link("tellApart") { "/arenden/\($0.mine)/samma-person/\($0.theirs)/inte" },
        .link("back") { "/arenden/\($0.mine)/samma-person" },
    ]

    /// - Parameter isPlaced: both have a place in one programme, or wait for one.
    init(_ head: CaseHead, mine: ComparisonSide, theirs: ComparisonSide, isPlaced: Bool) {
        (self.head, self.isPlaced) = (head, isPlaced)
        (self.mine, self.theirs) = (mine.number, theirs.number)
        isMixed = mine.isProtected != theirs.isProtected
        let known = zip(mine.lines, theirs.lines).filter { !$0.text.isEmpty || !$1.text.isEmpty }
        lines = known.map { one, two in
            Line(
                label: one.label, mine: one.text.isEmpty ? "Inte känt" : one.text,
                theirs: two.text.isEmpty ? "Inte känt" : two.text,
                isUnlike: one.label != "Ärenden" && !one.text.isEmpty && !two.text.isEmpty
                    && one.text != two.text)
        }
    }
}
