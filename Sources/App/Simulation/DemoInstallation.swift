import Casework
import Crypto
import Law
import SQL
import Store

/// Puts programmes and accounts into an empty demonstration database. It never touches one that is not a
/// demonstration.
struct DemoInstallation {
    let store: Store
    let plan: DemoPlan
    /// Where the files of `Programmes/` lie.
    let directory: String
    /// Accounts beside those of every demonstration.
    private let more: [DemoAccounts.Line]
    private let authority = Operator(trail: Trail(peer: nil, request: nil))

    init(store: Store, plan: DemoPlan, directory: String, also more: [DemoAccounts.Line] = []) {
        (self.store, self.more) = (store, more)
        self.plan = plan
        self.directory = directory
    }

    /// Throws `ProgrammeFileError`, `AccountRefusal.onlyInDemonstration`, and what the store throws.
    func install() throws -> [SimulatedUnit] {
        try NameKeyMaking(store).run()
        var random = SeededRandom(seed: plan.seed)
        var units: [String: SimulatedUnit] = [:]
        for code in plan.programmes {
            let programme = try ProgrammeFile.read(code, in: directory).programme
            units[code] = SimulatedUnit(
                programme: try ProgrammeRegister(store).add(code, from: directory, under: authority),
                nextStepDays: programme.nextStepDays, coordinators: [],
                investigators: [], authority: [], deciders: [], carriers: [])
        }
        let hash = try DemoAccounts.passwordHash(store.passwordWork)
        for line in DemoAccounts.lines(of: plan, random: &random) + more {
            try install(line, hash, &units)
        }
        for code in plan.programmes { try units[code].map(openInbox) }
        for code in plan.programmes { try units[code].map(delegate) }
        guard store.waitUntilDurable(authority.trail) else { throw SimulationError.notDurable }
        return plan.programmes.compactMap { units[$0] }
    }

    /// The public form is open where somebody receives what comes.
    private func openInbox(of unit: SimulatedUnit) throws {
        guard let receiver = unit.coordinators.first else { return }
        let subject = AuditSubject(programme: unit.programme)
        try store.write(.inboxOwnerSet, about: subject, under: authority) {
            try ProgrammeRepository.setInboxOwner(receiver, of: unit.programme, $0)
        }
    }

    /// Each decision maker may decide on every ground that something is decided on, by the law of its days.
    private func delegate(in unit: SimulatedUnit) throws {
        let grounds = LegalGround.allCases.filter { $0.appeal != nil }
        for account in unit.deciders + unit.carriers {
            for (index, ground) in grounds.enumerated() {
                let validity = ground.reference.validity
                let first = DemoInstallation.delegatedFrom
                let from = max(validity.from ?? first, first)
                let delegation = Delegation(
                    point: "3.\(index + 1)", matter: ground.swedish, ground: ground, account: account,
                    from: from, to: validity.through, givenOn: from)
                let subject = AuditSubject(programme: unit.programme, object: account.value)
                try store.write(.delegationAdded, about: subject, under: authority) { transaction in
                    try DelegationRepository.insert(
                        delegation, id: transaction.newID(), in: unit.programme, by: nil, transaction)
                }
            }
        }
    }

    private static let delegatedFrom = Day(number: 17_622)

    /// Staff of a programme that the plan leaves out are left out with it.
    private func install(_ line: DemoAccounts.Line, _ hash: String, _ units: inout [String: SimulatedUnit])
        throws
    {
        let unit = line.programme.flatMap { units[$0] }
        guard line.programme == nil || unit != nil, let username = Username(line.username) else { return }
        let memberships = line.roles.map { Membership(programme: unit?.programme, role: $0) }
        guard let account = NewAccount(username: username, name: line.name, memberships: memberships) else {
            return
        }
        let id = try AccountRegister(store).addForDemonstration(account, passwordHash: hash, under: authority)
        guard let code = line.programme, let unit else { return }
        units[code] = unit.with(id, line.roles)
    }
}

extension SimulatedUnit {
    /// With somebody more. Who coordinates and decides is counted as a carrier only.
    fileprivate func with(_ account: AccountID, _ roles: [Role]) -> SimulatedUnit {
        let coordinates = roles.contains(.coordinator), decides = roles.contains(.decisionMaker)
        let investigates = roles.contains(.investigator)
        func added(_ accounts: [AccountID], if isOne: Bool) -> [AccountID] {
            accounts + (isOne ? [account] : [])
        }
        return SimulatedUnit(
            programme: programme, nextStepDays: nextStepDays,
            coordinators: added(coordinators, if: coordinates && !decides),
            investigators: added(investigators, if: investigates && !coordinates),
            authority: added(authority, if: investigates),
            deciders: added(deciders, if: decides && !coordinates),
            carriers: added(carriers, if: decides && coordinates))
    }
}
