import Casework
import Law

/// What those who have support in a demonstration are helped with beside visits: a call now and then, and
/// something practical. It never moves a case's next step.
struct DemoHelp {
    private var random: SeededRandom
    /// By who they are; nil when it is settled.
    private var begun: [Int: PracticalHelpID?] = [:]

    init(_ plan: DemoPlan) { random = SeededRandom(seed: plan.seed &+ 31) }

    private static let practical: [Int: (PracticalHelp.Kind, String)] = [
        1: (.activityCompensation, "Ansöka om aktivitetsersättning"), 4: (.folkHighSchool, "Höstens kurser"),
        7: (.healthCare, "Byta vårdcentral"), 9: (.identity, "Skaffa id-kort"), 12: (.drivingSchool, ""),
    ]

    mutating func live(_ one: DemoSupported, on day: Day, _ simulator: inout Simulator) throws {
        if random.chance(5) { try call(one, on: day, &simulator) }
        let days = day.number - one.since.number
        if days > 30, begun[one.life] == nil, let what = DemoHelp.practical[one.life] {
            let help = PracticalHelp(kind: what.0, text: what.1, day: day)
            begun[one.life] = try simulator.begin(help, one.index, by: one.contact)
        }
        guard days > 75, !one.life.isMultiple(of: 3), let known = begun[one.life], let help = known else {
            return
        }
        begun[one.life] = .some(nil)
        try simulator.settle(help, .done, "Det blev klart i dag.", one.index, by: one.contact)
    }

    private mutating func call(_ one: DemoSupported, on day: Day, _ simulator: inout Simulator) throws {
        let parties: [(ContactParty, Int)] = [(.person, 6), (.relative, 3), (.partner, 2)]
        let party = random.pick(weighted: parties) ?? .person
        let way = party == .person ? random.pick([SupportContact.Way.phone, .text, .text]) ?? .phone : .phone
        let contact = SupportContact(
            way: way, party: party, name: party == .partner ? "Vårdcentralen, Sara" : "",
            isIncoming: random.chance(40), day: day, minutes: way == .phone ? 15 : nil,
            text: random.pick(DemoHelp.said[party] ?? []) ?? "")
        simulator.clock.advance(seconds: 120)
        try simulator.note(contact, one.index, by: one.contact)
    }

    private static let said: [ContactParty: [String]] = [
        .person: ["Ville veta vilken dag vi ses.", "Skrev att veckan har varit bra.", "Frågade om gruppen."],
        .relative: ["Mamma undrade om skjuts. Vi kom överens om att fråga personen själv."],
        .partner: ["Frågade hur en läkartid bokas på eftermiddagen. Sa inte vem det gäller."],
    ]
}
