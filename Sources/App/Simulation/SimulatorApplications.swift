import Casework
import Law
import Store

/// How simulated people apply, let others speak for them, and take it back, by the same acts as the pages.
extension Simulator {
    private static let wishes = [
        "Stöd att komma ut igen, i min egen takt.", "Någon att prata med varje vecka.",
        "Hjälp att komma tillbaka till skolan.", "Vill få vardagen att gå ihop. Sover på dagarna nu.",
    ]

    mutating func receiveApplication(_ plan: NextStepPlan, _ index: Int, by account: AccountID) throws {
        try settle()
        let grant = try demandGrant(.receiveApplication, in: .either, index, account)
        let application = try inventedApplication(index, by: account)
        _ = try run(
            ReceiveApplication(
                proof: grant, application: application, plan: plan, version: cases[index].version))
        if cases[index].decision == nil {
            cases[index].decision = .application(
                Continuation(day: plan.day, owner: plan.owner, comment: plan.note))
        } else {
            cases[index].hasApplied = true
        }
        cases[index].application = application
        cases[index].decisions.applications.append(.waiting)
        rememberApplied(index)
        moved(index, to: plan)
        try settle()  // An application opens the authority's file: whoever reads must see that it is there.
    }

    /// Some have somebody who speaks for them; the youngest always.
    private mutating func inventedApplication(
        _ index: Int, by account: AccountID
    ) throws -> ApplicationFacts {
        let way = random.pick(ApplicationWay.allCases) ?? .spoken
        let arrived = way.arrival(reached: clock.today)?.day ?? clock.today
        let age = try age(index, on: arrived, by: account)
        let isRepresented = random.chance(12) || (age ?? 20) < ApplicationFacts.ownRight
        let maker = isRepresented ? try addRepresentative(index, by: account) : nil
        return ApplicationFacts(
            way: way, reached: clock.today, representative: maker,
            wish: random.pick(Simulator.wishes) ?? "Stöd.",
            ownView: maker == nil ? "" : "Är med på det, men vill inte prata själv ännu.")
    }

    private mutating func age(_ index: Int, on day: Day, by account: AccountID) throws -> Int? {
        let grant = try demandGrant(.readCases, in: .either, index, account)
        let birthDay = try read { try CaseRepository.facts(under: grant, $0).person.birthDay }
        return birthDay.map { day.age(bornOn: $0) }
    }

    /// A guardian is one who still is today: between the day an application came and the day it was reached
    /// somebody may turn 18.
    private mutating func addRepresentative(
        _ index: Int, by account: AccountID
    ) throws -> RepresentativeID {
        let grant = try demandGrant(.receiveApplication, in: .either, index, account)
        let isYoung = try age(index, on: clock.today, by: account) ?? 20 < RepresentativeFacts.ofAge
        let facts = RepresentativeFacts(
            kind: isYoung ? .guardian : random.pick([.ombud, .godMan]) ?? .ombud,
            name: random.pick(["Kim Berg", "Noor Haddad", "Ulla Öman"]) ?? "Kim Berg", phone: "070-174 06 20",
            scope: "Ansökan och beslut om stöd.", evidence: isYoung ? .register : .inFile,
            validFrom: clock.today.adding(days: -30), validTo: nil)
        return try run(AddRepresentative(proof: grant, representative: facts))
    }

    /// The day is one between the application and today.
    mutating func withdrawApplication(_ index: Int, by account: AccountID) throws {
        try settle()
        let grant = try demandGrant(.receiveApplication, in: .either, index, account)
        let open = try read { try ApplicationRepository.open(under: grant, $0) }
        guard let open else { throw CommandRefusal.againstRules }
        let day = max(clock.today.adding(days: -random.number(0...2)), open.facts.arrived)
        let withdrawal = ApplicationWithdrawal(
            day: day, way: .spoken, comment: "Ringde och sade att det får vänta.")
        let beside = try unitStep(under: grant)
        let step = try read { try CaseRepository.facts(under: grant, $0).nextStep?.step }
        try run(WithdrawApplication(proof: grant, application: open.id, withdrawal: withdrawal))
        if let step, WithdrawApplication.steps.contains(step) { promoted(index, beside) }
        cases[index].application = nil
        cases[index].decisions.withdraw()
    }
}
