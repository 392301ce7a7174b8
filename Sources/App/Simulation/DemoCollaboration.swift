import Casework
import Law

/// What some of those who have support in a demonstration have of others: a way on that somebody has taken
/// over, one that has begun, a coordinated plan that is soon followed up, a no to one, and relatives.
struct DemoCollaboration {
    /// From which of their days in support something of it happens, by who they are. Only workdays are lived,
    /// so that it is the first of them.
    private static let day = 45
    /// Those of whom it has happened.
    private var helped: Set<Int> = []

    mutating func live(_ one: DemoSupported, on day: Day, _ simulator: inout Simulator) throws {
        guard day.number - one.since.number >= DemoCollaboration.day,
            !simulator.cases[one.index].facts.person.isProtected, helped.insert(one.life).inserted
        else { return }
        simulator.clock.advance(seconds: 600)
        switch one.life % 6 {
        case 1: try goOn(one, on: day, [.contact, .applied, .met, .takenOver], &simulator)
        case 2:
            let plan = InventedCollaboration.plan(
                asked: day.adding(days: -3), followUp: day.adding(days: 60))
            try simulator.write(plan, after: 0, one.index, by: one.contact)
        case 3: try talk(one, on: day, &simulator)
        case 0: try register(one, on: day, isNamed: one.life % 4 == 0, &simulator)
        case 4: try goOn(one, on: day, [.contact], &simulator)
        case 5:
            let no = InventedCollaboration.declined(on: day)
            try simulator.write(no, after: 0, one.index, by: one.contact)
        default: break
        }
    }

    private func goOn(
        _ one: DemoSupported, on day: Day, _ stages: [OnwardPath.Stage], _ simulator: inout Simulator
    ) throws {
        let file = try simulator.onward(one.index, by: one.contact)
        let partner = file.partners.first { $0.terms.party == .employmentService }
        guard let partner else { return }
        let to = NamedParty(partner.terms.party, partner.terms.organisation)
        let path = OnwardPath(to: to, aim: "Praktik")
        try simulator.begin(path, with: partner.id, one.index, by: one.contact)
        guard let begun = try simulator.onward(one.index, by: one.contact).paths.first else { return }
        for (index, stage) in stages.enumerated() {
            let step = OnwardPath.Step(
                stage: stage, day: day.adding(days: (index - stages.count + 1) * 7), doer: .together,
                words: "")
            try simulator.note(step, of: begun.id, told: nil, one.index, by: one.contact)
        }
    }

    private func register(
        _ one: DemoSupported, on day: Day, isNamed: Bool, _ simulator: inout Simulator
    ) throws {
        if isNamed {
            let birthDay = try simulator.consents(in: .execution, of: one.index, by: one.contact).birthDay
            try simulator.noteConsents(
                [NamedParty(SusFile.receiver)], InventedSus.consent(on: day, birthDay: birthDay),
                in: .execution, of: one.index, by: one.contact)
        }
        let named = try simulator.sus(one.index, by: one.contact).consent != nil
        try simulator.write(
            InventedSus.sheet(.start, on: one.since), isNamed: named, after: 0, one.index, by: one.contact)
    }

    private func talk(_ one: DemoSupported, on day: Day, _ simulator: inout Simulator) throws {
        let terms = InventedCollaboration.relative(asked: day)
        try simulator.add(terms, one.index, by: one.contact)
        let all = try simulator.relatives(one.index, by: one.contact).relatives
        guard let mother = all.first else { return }
        let note = RelativeNote(
            kind: .supportOffered, day: day, words: "Erbjöds samtal hos anhörigstödet. Vill tänka på saken.")
        try simulator.note(note, of: mother.id, one.index, by: one.contact)
    }
}
