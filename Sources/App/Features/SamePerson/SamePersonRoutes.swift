import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// Two cases, one person or two: looked at side by side, said to be one, taken back, or said to be two. It
/// never moves what stands in a case, and the program never says it by itself.
struct SamePersonRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [SamePersonPage.self, ComparisonPage.self]

    var routes: [Route] {
        [
            .get(
                "/arenden/{case}/samma-person", .onCase(.mergePersons, in: .execution),
                audit: .view(.possibleMatchesViewed), index),
            .post(
                "/arenden/{case}/samma-person/angra/{merge}", .onCase(.mergePersons, in: .execution),
                records: .peopleSeparated, separate),
            .get(
                "/arenden/{case}/samma-person/{other}", .onCase(.mergePersons, in: .execution),
                audit: .view(.possibleMatchesViewed), show),
            .post(
                "/arenden/{case}/samma-person/{other}", .onCase(.mergePersons, in: .execution),
                records: .peopleMerged, merge),
            .post(
                "/arenden/{case}/samma-person/{other}/inte", .onCase(.mergePersons, in: .execution),
                records: .peopleToldApart, tellApart),
        ]
    }

    /// Who may be the same, and a box for the number of any other case. A case number says nothing of the
    /// person, so it may stand in the address.
    private func index(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let typed = context.query(SamePersonPage.field) ?? ""
        if let found = try named(typed, grant) {
            return context.seeOther("/arenden/\(grant.number)/samma-person/\(found)")
        }
        let (facts, matches) = try store.read { transaction in
            let facts = try readable(grant, transaction)
            let root = try PersonTreeRepository.root(of: grant.personID, transaction)
            let about = try PersonRepository.find(grant.personID, transaction)
            let typed = TypedPerson(
                name: about?.name ?? "", birthDay: about?.birthDay, number: about?.personalNumber)
            let matches = try PersonMatching(for: grant.actor).matches(typed, but: root, transaction)
            return (facts, matches)
        }
        record(matches.map(\.person), grant)
        let head = CaseHead(facts, under: grant, today: store.clock.today)
        return try context.page(SamePersonPage(head, grant.number, matches, typed: typed))
    }

    /// The whole number of a case that the actor may merge, however it was typed.
    private func named(_ typed: String, _ grant: CaseGrant) throws -> String? {
        guard let wanted = SearchTerms(typed).caseNumber else { return nil }
        let reach = grant.actor.reach(for: .mergePersons)
        let found = try store.read { transaction in
            let series = try FoundPersonRepository.series(of: reach.programmes, transaction)
            let numbers = wanted.numbers(in: series)
            return try FoundPersonRepository.cases(
                numbered: numbers, in: reach, for: grant.actor.accountID, transaction)
        }
        guard found.count == 1, let one = found.first?.one.number, one != grant.number else { return nil }
        return one
    }

    private func show(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let other = try other(context, grant)
        let (facts, sides, isPlaced) = try store.read { transaction in
            let facts = try readable(grant, transaction)
            _ = try readable(other, transaction)
            let sides = try [grant, other].map { try ComparisonSide($0, transaction) }
            let isPlaced = try JoiningRepository.areBothPlaced(sides[0].root, sides[1].root, transaction)
            return (facts, sides, isPlaced)
        }
        guard sides[0].root != sides[1].root else { return context.seeOther("/arenden/\(grant.number)") }
        store.recordView(.possibleMatchesViewed, about: grant.subject, under: grant)
        store.recordView(.possibleMatchesViewed, about: other.subject, under: grant)
        let head = CaseHead(facts, under: grant, today: store.clock.today)
        return try context.page(ComparisonPage(head, mine: sides[0], theirs: sides[1], isPlaced: isPlaced))
    }

    private func merge(_ context: Context, _ grant: CaseGrant) throws -> Response {
        try store.obey(MergePersons(proof: grant, other: try other(context, grant)))
        return context.seeOther("/arenden/\(grant.number)")
    }

    private func tellApart(_ context: Context, _ grant: CaseGrant) throws -> Response {
        try store.obey(NotSamePerson(proof: grant, other: try other(context, grant)))
        return context.seeOther("/arenden/\(grant.number)/samma-person")
    }

    /// Whoever takes a merge back may open both cases that it was made through.
    private func separate(_ context: Context, _ grant: CaseGrant) throws -> Response {
        guard let id = MergeID(context.parameter("merge")),
            let found = try store.read({ try MergeRepository.find(id, $0) }),
            let other = [found.keptCase, found.absorbedCase].first(where: { $0 != grant.number }),
            let otherGrant = try store.grant(
                .mergePersons, in: .execution, onCase: other, to: grant.actor)
        else { throw RouteRefusal.notFound }
        try store.obey(SeparatePersons(proof: grant, other: otherGrant, merge: id))
        return context.seeOther("/arenden/\(grant.number)")
    }

    private func other(_ context: Context, _ grant: CaseGrant) throws -> CaseGrant {
        let number = context.parameter("other")
        guard number != grant.number,
            let other = try store.grant(
                .mergePersons, in: .execution, onCase: number, to: grant.actor)
        else { throw RouteRefusal.notFound }
        return other
    }

    /// Throws `.forbidden` where protected facts are somebody else's to read.
    private func readable(
        _ grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> CaseFacts {
        let facts = try CaseRepository.facts(under: grant, transaction)
        guard facts.mayBeRead(by: grant.actor.accountID) else { throw RouteRefusal.forbidden }
        return facts
    }

    private func record(_ people: [FoundPerson], _ grant: CaseGrant) {
        store.recordView(.possibleMatchesViewed, about: grant.subject, under: grant)
        for person in people {
            for subject in person.subjects {
                store.recordView(.possibleMatchesViewed, about: subject, under: grant)
            }
        }
    }
}

extension Store {
    /// Runs an act behind a button: a rule that is broken there was broken knowingly.
    fileprivate func obey(_ command: some Command) throws {
        do {
            _ = try run(command)
        } catch CommandRefusal.againstRules {
            throw RouteRefusal.forbidden
        } catch CommandRefusal.bothPlaced {
            // Since the page was opened: it says so.
            throw RouteRefusal.stale
        }
    }
}
