import Casework
import Law
import Store

/// What was found for what was typed, nearest first. Its work is bounded however many people there are and
/// however common the name; it never tells how many more there would be.
struct PersonSearch: Sendable {
    /// One person, and why they are here.
    struct Hit: Sendable {
        let person: FoundPerson
        let why: [String]
        /// Lower is nearer.
        let rank: Int
    }

    /// A case found by its number; without a name where that is protected.
    struct CaseHit: Sendable {
        let one: FoundPerson.Case
        let name: String?
    }

    /// People on the page. Each is logged, so nobody leafs through a register by searching.
    static let shown = 20

    let terms: SearchTerms
    let people: [Hit]
    let cases: [CaseHit]
    let hasMore: Bool

    init(
        _ terms: SearchTerms, for actor: Actor, _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        self.terms = terms
        var gathering = PersonGathering(for: actor)
        if let number = terms.number { try gathering.add(number, transaction) }
        if !terms.words.isEmpty { try gathering.add(terms.words, transaction) }
        let hits = try gathering.hits(for: terms, transaction)
        people = Array(hits.prefix(PersonSearch.shown))
        hasMore = gathering.isCut || hits.count > PersonSearch.shown
        cases = try terms.caseNumber.map { try PersonSearch.cases($0, for: actor, transaction) } ?? []
    }

    /// The only case there is for a whole number: opened at once.
    var only: String? {
        if terms.words.isEmpty, terms.number == nil, cases.count == 1 { return cases.first?.one.number }
        guard terms.number?.isWhole == true, people.count == 1, let hit = people.first,
            hit.person.cases.count == 1
        else { return nil }
        return hit.person.chief?.number
    }

    private static func cases(
        _ wanted: SearchedCase, for actor: Actor, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [CaseHit] {
        let reach = actor.reach(for: .readCases)
        let series = try FoundPersonRepository.series(of: reach.programmes, transaction)
        let found = try FoundPersonRepository.cases(
            numbered: wanted.numbers(in: series), in: reach, for: actor.accountID, transaction)
        return found.map { CaseHit(one: $0.one, name: $0.name) }
    }
}

extension SearchedCase {
    /// Every whole number that may be meant, of programmes and years where there are cases; at most twenty.
    func numbers(in series: [(prefix: String, year: Int)]) -> [String] {
        var numbers = series.filter { (year ?? $0.year) == $0.year && (prefix ?? $0.prefix) == $0.prefix }
            .map { CaseNumber(prefix: $0.prefix, year: $0.year, sequence: sequence).description }
        // Whole as typed: the programme's numbers may once have begun otherwise.
        if let prefix, let year {
            numbers.insert(CaseNumber(prefix: prefix, year: year, sequence: sequence).description, at: 0)
        }
        return Array(numbers.prefix(PersonSearch.shown))
    }
}
