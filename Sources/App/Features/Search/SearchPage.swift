import Casework
import Law
import Templating
import Web

/// The search box and what it found. It never shows what is protected from the reader, nor how many there
/// are beyond those shown.
struct SearchPage: Page, Sendable {
    static let template = "search/show"
    /// The name of the box.
    static let field = "sok"

    struct CaseLine: Fielded, Sendable {
        let address: Link
        let number: String
        let words: String
        /// Enter opens it: it is the first of the page.
        var hasFocus = false

        static let fields: Fields<CaseLine> = [
            .flag("hasFocus") { $0.hasFocus },
            .link("address") { $0.address },
            .text("number") { $0.number },
            .text("words") { $0.words },
        ]
    }

    struct Row: Fielded, Sendable {
        let name: String
        let isProtected: Bool
        let birth: String
        var cases: [CaseLine]
        let why: String

        static let fields: Fields<Row> = [
            .text("name") { $0.name },
            .flag("isProtected") { $0.isProtected },
            .text("birth") { $0.birth },
            .list("cases", CaseLine.fields) { $0.cases },
            .text("why") { $0.why },
        ]
    }

    let typed: String
    let wasAsked: Bool
    let rows: [Row]
    let hasMore: Bool

    static let fields: Fields<SearchPage> = [
        .text("typed") { $0.typed },
        .flag("isEmpty") { $0.wasAsked && $0.rows.isEmpty },
        .flag("hasRows") { !$0.rows.isEmpty },
        .flag("mayType") { $0.rows.isEmpty },
        .list("rows", Row.fields) { $0.rows },
        .flag("hasMore") { $0.hasMore },
    ]

    /// Before anything has been asked.
    init(typed: String) {
        self.typed = typed
        wasAsked = false
        rows = []
        hasMore = false
    }

    init(_ found: PersonSearch, typed: String, today: Day) {
        self.typed = typed
        wasAsked = true
        var rows = found.cases.map { Row($0) } + found.people.map { Row($0, today: today) }
        if rows.first?.cases.isEmpty == false { rows[0].cases[0].hasFocus = true }
        self.rows = rows
        hasMore = found.hasMore
    }
}

extension SearchPage.Row {
    init(_ hit: PersonSearch.CaseHit) {
        name = PersonName.shown(hit.name ?? "", isHidden: hit.name == nil)
        isProtected = hit.name == nil
        birth = ""
        cases = [SearchPage.CaseLine(hit.one)]
        why = "Ärendenumret"
    }

    init(_ hit: PersonSearch.Hit, today: Day) {
        let person = hit.person
        name = person.shownNames
        isProtected = false
        birth = person.birthDay.map { "\($0), \(today.age(bornOn: $0)) år" } ?? ""
        // The case that is worked in now comes first.
        let chief = person.chief
        let rest = person.cases.reversed().filter { $0.episode != chief?.episode }
        cases = ((chief.map { [$0] } ?? []) + rest).map { SearchPage.CaseLine($0) }
        why = hit.why.joined(separator: ". ")
    }
}

extension SearchPage.CaseLine {
    init(_ one: FoundPerson.Case) {
        address = "/arenden/\(one.number)"
        number = one.number
        words = one.endedOn.map { "avslutat \($0)" } ?? one.phase.swedish.lowercased()
    }
}
