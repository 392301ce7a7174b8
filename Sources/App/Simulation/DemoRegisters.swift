import Casework
import Law
import Store
import Web

/// The registers beside the cases in a demonstration: young people of the aktivitetsansvar, and reports by
/// lex Sarah. By the same acts as the pages, and about nobody.
struct DemoRegisters {
    private let store: Store
    private let programme: ProgrammeID
    private let today: Day
    private let trail = Trail(peer: nil, request: nil)
    private var random: SeededRandom

    init(_ store: Store, _ programme: ProgrammeID, _ plan: DemoPlan) {
        (self.store, self.programme, today) = (store, programme, store.clock.today)
        random = SeededRandom(seed: plan.seed &+ 83)
    }

    mutating func fill() throws {
        if let officer = try actor("kaa") {
            for place in 0..<18 { try enter(place, officer) }
        }
        if let reporter = try actor("koordinator2"), let manager = try actor("chef") {
            try report(by: reporter, manager)
        }
        guard store.waitUntilDurable(trail) else { throw SimulationError.notDurable }
    }

    private func actor(_ username: String) throws -> Actor? {
        let account = try store.read { try AccountRepository.id(of: username, $0) }
        return try account.flatMap { try store.standIn(for: $0, trail: trail) }
    }

    /// One who is 21 this year, some who are soon 20, the rest from 16 on.
    private mutating func enter(_ place: Int, _ officer: Actor) throws {
        let age = place < 4 ? 20 * 365 - 30 * place : random.number(5_900...7_000)
        let born = place == 0
            ? Day(year: today.parts.year - 21, month: 2, day: 3) ?? today.adding(days: -age)
            : today.adding(days: -age)
        let isProtected = place == 9
        let youth = DutyYouth(
            name: InventedPeople.name(&random), personalNumber: InventedPeople.number(bornOn: born, &random),
            birthDay: born, address: isProtected ? "" : "Storgatan \(place + 1), Uppsala", email: "",
            phone: isProtected ? "" : InventedPeople.phone(&random), isProtected: isProtected,
            enteredOn: place == 0 ? born.adding(months: 222) : today.adding(days: -random.number(20...300)),
            before: random.pick(DutyOccupation.allCases) ?? .unknown,
            present: random.pick(DutyOccupation.allCases) ?? .unknown,
            coming: place.isMultiple(of: 3) ? random.pick(DutyOccupation.planned) : nil)
        guard youth.problems(today: today).isEmpty else { return }
        let add = AddDutyYouth(proof: officer, id: store.newID(), programme: programme, terms: youth)
        try store.run(add)
        try follow(add.id, youth, place, officer)
    }

    private mutating func follow(
        _ id: DutyYouthID, _ youth: DutyYouth, _ place: Int, _ officer: Actor
    ) throws {
        let result = random.pick(DutyContactResult.allCases) ?? .reached
        try store.run(
            NoteDutyContact(
                proof: officer, programme: programme, youth: id,
                contact: DutyContact(day: today.adding(days: -place), way: .call, result: result)))
        if place.isMultiple(of: 2), place > 0 {
            try offer(id, hasBegun: place.isMultiple(of: 4), officer)
        }
        guard let leaving = leaving(place, youth) else { return }
        try store.run(EndDuty(proof: officer, programme: programme, youth: id, leaving: leaving))
    }

    /// One has turned 20, and one went back to school.
    private func leaving(_ place: Int, _ youth: DutyYouth) -> DutyLeaving? {
        switch place {
        case 0:
            DutyLeaving(
                day: youth.ages.turns20, reason: .aged, handed: (to: .adultEducation, answer: .yes))
        case 15: DutyLeaving(day: today.adding(days: -3), reason: .studying, handed: nil)
        default: nil
        }
    }

    private mutating func offer(_ id: DutyYouthID, hasBegun: Bool, _ officer: Actor) throws {
        let measure = DutyMeasure(
            kind: random.pick(DutyMeasureKind.allCases) ?? .guidance, offeredOn: today.adding(days: -15),
            begunOn: hasBegun ? today.adding(days: -10) : nil)
        try store.run(
            KeepDutyMeasure(
                proof: officer, programme: programme, youth: id, measure: nil, terms: measure, version: 0))
    }

    private func report(by reporter: Actor, _ manager: Actor) throws {
        let reports = [InventedReports.missed, InventedReports.lost]
        for (place, report) in reports.enumerated() {
            let made = ReportBySarah(
                proof: reporter, id: store.newID(), programme: programme, report: report(today))
            try store.run(made)
            for step in place == 0 ? InventedReports.steps(today) : [] {
                guard store.waitUntilDurable(trail) else { throw SimulationError.notDurable }
                let found = try store.read {
                    try SarahRepository.one(made.id, in: [programme], or: manager.accountID, $0)
                }
                guard let found else { return }
                try store.run(
                    FollowSarahReport(
                        proof: manager, record: found, step: step, version: found.steps.count))
            }
        }
    }
}

/// Made-up reports. Nothing of it has happened.
enum InventedReports {
    static func missed(_ today: Day) -> SarahReport {
        SarahReport(
            kind: .wrong, area: .carryingOut, happenedOn: today.adding(days: -12),
            what: "Tre hembesök blev inte av under en vecka med sjukdom, och ingen hörde av sig.",
            consequences: "Den som väntade fick inte det stöd som är beviljat.",
            measures: "Besöken är gjorda. De som väntade har fått en förklaring.")
    }

    static func lost(_ today: Day) -> SarahReport {
        SarahReport(
            kind: .risk, area: .documentation, happenedOn: today.adding(days: -1),
            what: "En mapp med anteckningar låg framme i ett rum där andra har möten.",
            consequences: "Någon obehörig kunde ha läst.", measures: "Mappen är inlåst.")
    }

    static func steps(_ today: Day) -> [SarahStep] {
        [
            SarahStep(
                kind: .received, day: today, outcome: nil, words: "Ersättare utsedda för veckan.", more: ""),
            SarahStep(
                kind: .investigated, day: today, outcome: nil,
                words: "Två var sjuka samtidigt, och ingen hade sett vems besök som låg den veckan.",
                more: "Den som svarar för frånvaro går igenom kalendern varje morgon."),
            SarahStep(
                kind: .decided, day: today, outcome: .wrong, words: "Ingen har kommit till skada.", more: ""),
        ]
    }
}
