import Casework
import Law
import Store

/// Looks for people who may be the one that was typed. Its work is bounded, and it looks only where the
/// reader may read; a protected person is found by who is on the case.
struct PersonMatching {
    /// Those shown: the likeliest.
    static let shown = 5
    /// Rows read along one key.
    private static let reach = 40
    /// People born on one day.
    private static let dayReach = 300

    let cases: CaseReach
    let reader: AccountID

    init(for actor: Actor) {
        cases = actor.reach(for: .readCases)
        reader = actor.accountID
    }

    /// - Parameter root: of whom others are looked for; they themselves, and those said to be others, are
    ///   left out.
    func matches(
        _ typed: TypedPerson, but root: PersonID? = nil, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [PossibleMatch] {
        let known = try numbered(typed, transaction)
        var roots = known
        for candidate in try named(typed, transaction) + born(typed, transaction) {
            if !roots.contains(candidate.root) { roots.append(candidate.root) }
        }
        let others = try root.map { try DistinctRepository.others(than: $0, transaction) } ?? []
        let found = try roots.filter { $0 != root && !others.contains($0) }.compactMap { one in
            try FoundPersonRepository.find(one, in: cases, for: reader, transaction).flatMap {
                PossibleMatch(typed, $0, isNumberKnown: known.contains(one))
            }
        }
        return Array(found.sorted { PersonMatching.order($0) < PersonMatching.order($1) }
            .prefix(PersonMatching.shown))
    }

    private static func order(_ match: PossibleMatch) -> (Int, PersonID) { (match.rank, match.person.root) }

    private func numbered(
        _ typed: TypedPerson, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [PersonID] {
        guard let number = typed.number else { return [] }
        return try PersonSearchRepository.people(
            numbersFrom: number, in: cases, for: reader, limit: PersonMatching.shown, transaction
        ).map(\.root).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// People with two of the typed words in their name, whatever the order and spelling.
    private func named(
        _ typed: TypedPerson, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [PersonSearchRepository.Candidate] {
        let words = NameWord.words(of: typed.name).sorted { $0.folded.utf8.count > $1.folded.utf8.count }
        var found: [PersonSearchRepository.Candidate] = []
        for (place, first) in words.prefix(3).enumerated() {
            for second in words.prefix(3).dropFirst(place + 1) {
                for key in first.sounds.flatMap({ one in second.sounds.map { NameKeys.pair(one, $0) } }) {
                    for programme in cases.programmes {
                        found += try PersonSearchRepository.people(
                            withKey: key, words: 2, in: programme, of: cases, for: reader,
                            limit: PersonMatching.reach, transaction)
                    }
                }
            }
        }
        return found
    }

    /// People born on the same day with a name that is alike: where two share their name with thousands, and
    /// where one has taken another surname.
    private func born(
        _ typed: TypedPerson, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [PersonSearchRepository.Candidate] {
        let words = NameWord.words(of: typed.name)
        guard let day = typed.birthDay, !words.isEmpty else { return [] }
        return try PersonSearchRepository.people(
            bornOn: day.description, in: cases, for: reader, limit: PersonMatching.dayReach, transaction
        ).filter { one in
            !NameLikeness(words, to: NameWord.words(of: one.name), beginnings: false).pairs.isEmpty
        }
    }
}
