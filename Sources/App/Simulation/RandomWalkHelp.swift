import Casework
import Law
import Store
import Web

/// What the walk tries beside plans and visits: contacts by other ways and practical help, on days that have
/// been, in cases past their inquiry; what came of help is noted once.
extension RandomWalk {
    mutating func takeHelpStep() throws {
        // Mostly the same few, so that help is there to be settled.
        let known = simulator.random.chance(80) ? try simulator.supported().filter { $0 < settled } : []
        let index = simulator.random.pick(known) ?? simulator.random.number(0...(settled - 1))
        guard let account = coordinator(of: index) else { return }
        let one = simulator.cases[index]
        let isReader = !one.facts.person.isProtected || simulator.reader(of: index) == account
        let isOpen = isReader && one.isActive && one.decision != nil
        if simulator.random.chance(50) { return try noteContact(index, isOpen, by: account) }
        try settle()
        let grant = try simulator.demandGrant(.giveSupport, in: .execution, index, account)
        let all = try simulator.read { try PracticalHelpRepository.all(under: grant, $0) }
        guard let help = simulator.random.pick(all) else { return try beginHelp(index, isOpen, by: account) }
        let isRight = isOpen && help.settled == nil
        try attempt("what came of help noted twice, or in a case that has ended", isRight) {
            try $0.settle(help.id, .partly, "", index, by: account)
        }
    }

    private mutating func noteContact(_ index: Int, _ isOpen: Bool, by account: AccountID) throws {
        let today = simulator.clock.today
        let party = simulator.random.pick(ContactParty.allCases) ?? .person
        let contact = SupportContact(
            way: simulator.random.pick(SupportContact.Way.allCases) ?? .phone, party: party,
            name: party == .partner && simulator.random.chance(70) ? "Vårdcentralen, Sara" : "",
            isIncoming: false, day: today.adding(days: simulator.random.number(-3...1)), minutes: 10,
            text: "")
        let telling = party == .partner ? inventedTelling() : nil
        let isRight = isOpen && contact.problems(today: today).isEmpty
            && telling?.basis.reason.isEmpty != true
        try attempt("a contact to come, with nobody, on no ground, or in an inquiry", isRight) {
            try $0.note(contact, telling: telling, index, by: account)
        }
    }

    /// Now and then somebody tells on a section without saying why it holds.
    private mutating func inventedTelling() -> Telling? {
        guard simulator.random.chance(60) else { return nil }
        let reason = simulator.random.chance(70) ? "Tiden går inte att boka annars." : ""
        return Telling(
            party: NamedParty(.primaryCare), told: "Att personen behöver en tid.",
            basis: .law(.ownWork, reason: reason))
    }

    private mutating func beginHelp(_ index: Int, _ isOpen: Bool, by account: AccountID) throws {
        let today = simulator.clock.today
        let kind = simulator.random.pick(PracticalHelp.Kind.allCases) ?? .work
        let day = today.adding(days: simulator.random.number(-9...1))
        let help = PracticalHelp(kind: kind, text: "", day: day)
        try attempt("help to come, or without words", isOpen && help.problems(today: today).isEmpty) {
            _ = try $0.begin(help, index, by: account)
        }
    }
}
