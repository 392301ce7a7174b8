import Casework
import Law
import Store
import Web

/// What the walk tries with others around a case: partners, ways on, coordinated plans, relatives.
extension RandomWalk {
    mutating func takeCollaborationStep() throws {
        // Mostly the same few, so that a plan is there to be closed.
        let known = simulator.random.chance(70) ? try simulator.supported().filter { $0 < settled } : []
        let index = simulator.random.pick(known) ?? simulator.random.number(0...(settled - 1))
        guard let account = coordinator(of: index) else { return }
        let one = simulator.cases[index]
        let isReader = !one.facts.person.isProtected || simulator.reader(of: index) == account
        let isOpen = isReader && one.isActive
        switch simulator.random.number(0...4) {
        case 0: try keepPartners(of: one.unit, by: account)
        case 1: try goOnward(index, isOpen, by: account)
        case 2: try coordinate(index, isOpen, by: account)
        case 3: try registerInSus(index, isReader, by: account)
        default: try meetRelatives(index, isOpen, by: account)
        }
    }

    private mutating func keepPartners(of unit: Int, by account: AccountID) throws {
        let all = try simulator.partners(in: unit)
        guard let partner = simulator.random.pick(all) else {
            return try simulator.addPartners(in: unit, by: account)
        }
        let day = simulator.clock.today.adding(days: simulator.random.number(-3...1))
        let contact = PartnerContact(day: day, way: .phone, result: .noAnswer, words: "")
        try attempt("a contact with a partner to come", day <= simulator.clock.today) {
            try $0.note(contact, partner, by: account)
        }
    }

    private mutating func goOnward(_ index: Int, _ isOpen: Bool, by account: AccountID) throws {
        let paths = isOpen ? try simulator.onward(index, by: account).paths : []
        guard isOpen, let path = simulator.random.pick(paths), simulator.random.chance(80) else {
            let path = OnwardPath(to: NamedParty(.employmentService), aim: "Praktik")
            return try attempt("a way on in a case that has ended", isOpen) {
                try $0.begin(path, with: nil, index, by: account)
            }
        }
        let today = simulator.clock.today
        let step = OnwardPath.Step(
            stage: simulator.random.pick(OnwardPath.Stage.allCases) ?? .met,
            day: today.adding(days: simulator.random.number(-1...1)),
            doer: simulator.random.pick(OnwardPath.Doer.allCases) ?? .person, words: "Så blev det.")
        let problems = OnwardPath.problems(of: step, after: path.steps.map(\.step), today: today)
        try attempt("a step twice, to come, out of order, or told without a ground",
                    problems.isEmpty && !step.doer.tells) {
            try $0.note(step, of: path.id, told: nil, index, by: account)
        }
    }

    private mutating func coordinate(_ index: Int, _ isOpen: Bool, by account: AccountID) throws {
        let today = simulator.clock.today
        let file = isOpen ? try simulator.coordinated(index, by: account) : nil
        if let current = file?.current, simulator.random.chance(40) {
            return try attempt("a plan closed before it was agreed to", true) {
                try $0.close(current.id, on: today, index, by: account)
            }
        }
        let day = today.adding(days: simulator.random.number(-2...1))
        let terms = simulator.random.chance(25)
            ? InventedCollaboration.declined(on: day)
            : InventedCollaboration.plan(asked: day, followUp: day.adding(days: 90))
        let version = file?.version ?? 0
        try attempt("an answer to come, or a plan in a case that has ended", isOpen && day <= today) {
            try $0.write(terms, after: version, index, by: account)
        }
    }

    private mutating func meetRelatives(_ index: Int, _ isOpen: Bool, by account: AccountID) throws {
        let today = simulator.clock.today
        let all = isOpen ? try simulator.relatives(index, by: account).relatives : []
        guard let relative = simulator.random.pick(all), simulator.random.chance(70) else {
            let terms = InventedCollaboration.relative(asked: simulator.random.chance(70) ? today : nil)
            return try attempt("a relative in a case that has ended", isOpen) {
                try $0.add(terms, index, by: account)
            }
        }
        let note = RelativeNote(kind: .relief, day: today, words: "Vill vara ledig en helg.")
        try attempt("a note of a relative who has not agreed", relative.terms.consent == .yes) {
            try $0.note(note, of: relative.id, index, by: account)
        }
    }
}
