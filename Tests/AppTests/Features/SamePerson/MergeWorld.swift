@testable import App
import Casework
import Law
import SQL
import Store
import TestSupport
import Testing
import Web

/// Random people with random cases in two programmes, and somebody who may merge them. It changes them by the
/// program's own commands only.
final class MergeWorld {
    let app: TestApp
    let actor: Actor
    private(set) var numbers: [String] = []
    private let trail = Trail(peer: nil, request: nil)
    private var random: SeededRandom

    init(seed: UInt64, people: Int) throws {
        app = try TestApp()
        random = SeededRandom(seed: seed)
        let account = try app.arranging { transaction in
            let account = try transaction.first("SELECT id FROM account WHERE username = 'koordinator'") {
                try $0.id(0, AccountID.self)
            }
            try transaction.run(
                """
                INSERT INTO membership (account_id, programme_id, role)
                SELECT \(account), id, 'coordinator' FROM programme WHERE code = 'lulea'
                """)
            return account
        }
        let coordinator = try #require(account)
        actor = try #require(try app.store.standIn(for: coordinator, trail: trail))
        for _ in 0..<people { try person() }
    }

    func pick(below count: Int) -> Int { random.number(0...(count - 1)) }

    /// Somebody new with one to three cases, some ended, some going on in another.
    private func person() throws {
        let programmes = actor.programmes(for: .logInquiry, in: nil)
        let first = try open(programmes[pick(below: programmes.count)], about: nil)
        let row = try grant(first).personID
        for _ in 0..<pick(below: 3) {
            if random.chance(30) { try end(numbers[numbers.count - 1]) }
            let programme = random.chance(70) ? try grant(first).programmeID : nil
            if let programme { _ = try open(programme, about: row) }
        }
    }

    private func open(_ programme: ProgrammeID, about person: PersonID?) throws -> String {
        app.clock.move(seconds: 60)
        let facts = InquiryFacts(
            channel: .phone, source: .unknown,
            reporter: ReporterFacts(role: .parent, name: "Anna", phone: "070-174 06 05", email: ""),
            personKnows: .unknown, person: PersonFacts(name: InventedPeople.name(&random)), situation: "")
        let day = app.clock.clock.today.adding(days: pick(below: 20))
        let plan = NextStepPlan(step: .callBack, day: day, owner: actor.accountID, note: "")
        let command = LogInquiry(
            facts, plan: plan, in: programme, about: person, under: actor, keysFrom: app.store)
        numbers.append(try run(command).number.description)
        return numbers[numbers.count - 1]
    }

    private func end(_ number: String) throws {
        let told = ToldOfRight(day: app.clock.clock.today, by: actor.accountID, way: .meeting)
        let ending = Ending(
            reason: .declined, answer: .no, told: told, alternatives: "Vårdcentralen", comment: "Nej tack.")
        do {
            try run(DecideOutcome(proof: try grant(number), decision: .ended(ending)))
        } catch CommandRefusal.joined {
            // It goes on in another, which is what makes the world worth merging.
        } catch RouteRefusal.stale {
            // It has ended already.
        }
    }

    func run<Act: Command>(_ command: Act) throws -> Act.Result {
        let result = try app.store.run(command)
        #expect(app.store.waitUntilDurable(trail))
        return result
    }

    func grant(_ number: String) throws -> CaseGrant {
        let grant = try app.store.grant(.mergePersons, in: .execution, onCase: number, to: actor)
        return try #require(grant)
    }

    /// Merges two by chance. Nil if they are one already.
    func merge() throws -> MergeID? {
        let one = try grant(numbers[pick(below: numbers.count)])
        let other = try grant(numbers[pick(below: numbers.count)])
        do {
            return try run(MergePersons(proof: one, other: other))
        } catch RouteRefusal.stale {
            return nil
        }
    }

    func separate(_ id: MergeID) throws {
        let found = try app.store.read { try MergeRepository.find(id, $0) }
        let merge = try #require(found)
        try run(
            SeparatePersons(
                proof: try grant(merge.absorbedCase), other: try grant(merge.keptCase), merge: id))
    }

    /// Everything that a merge may touch and must put back: all of every person and every case.
    func everything() throws -> [String] {
        try app.store.read { transaction in
            try transaction.all(
                """
                SELECT 'p' || id || ' ' || root_id || ' ' || coalesce(merged_into, 0) || name || version
                FROM person
                UNION ALL SELECT 'e' || id || ' ' || person_id || ' ' || coalesce(joined_to, 0) || ' '
                  || coalesce(joined_why, '-') || coalesce(next_step_on, '-') || coalesce(owner_id, 0)
                  || phase || version || coalesce(ended_on, '-')
                FROM episode
                UNION ALL SELECT 'k' || key || person_id || programme_id FROM name_key
                UNION ALL SELECT 's' || count(*) FROM planned_step ORDER BY 1
                """
            ) { try $0.text(0) }
        }
    }

    func violations() throws -> [String] {
        try app.store.read { try MergeInvariants.violations($0) }
    }
}
