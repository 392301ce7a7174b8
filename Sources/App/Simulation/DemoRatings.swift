import Casework
import Instruments
import Law
import SQL
import Store

/// What a demonstration has of rating forms: made-up texts, so that the tablet can be tried, and forms filled
/// in now and then. It never has the wording of an instrument.
struct DemoRatings {
    /// How many cases have forms, so that a large demonstration is made quickly.
    private static let most = 40
    private static let instruments: [Instrument] = [.madrsS, .audit, .spsq]

    private var random: InventedRatings
    /// How often each form has been filled in, by case.
    private var times: [Int: Int] = [:]

    init(seed: UInt64) { random = InventedRatings(seed: seed &+ 17) }

    /// Perhaps a form or two in a case, by its owner.
    mutating func rate(_ index: Int, _ simulator: inout Simulator) throws {
        let owner = simulator.cases[index].owner
        let isKnown = times[index] != nil
        guard isKnown || times.count < DemoRatings.most, isKnown || random.chance(45),
            try simulator.grant(
                .fillInRatings, in: .execution, on: simulator.cases[index].number, to: owner) != nil
        else { return }
        let done = times[index] ?? 0
        for instrument in DemoRatings.instruments where instrument.code == "MADRS-S" || random.chance(50) {
            try simulator.rate(instrument, random.points(of: instrument, after: done), index, by: owner)
        }
        times[index] = done + 1
    }

    /// Made-up texts for the form that asks most of the tablet.
    static func installTexts(in store: Store, from day: Day) throws {
        let authority = Operator(trail: Trail(peer: nil, request: nil))
        let id: TextPackID = store.newID()
        try store.write(.textPackInstalled, about: AuditSubject(object: id.value), under: authority) {
            guard let account = try DemoRepository.administrator($0) else { return }
            let sha256 = [UInt8](repeating: 0, count: 32)
            try TextPackRepository.insert(pack(from: day), id: id, sha256: sha256, by: account, $0)
        }
        guard store.waitUntilDurable(authority.trail) else { throw SimulationError.notDurable }
    }

    private static func pack(from day: Day) -> TextPack {
        let questions = Instrument.madrsS.items.enumerated().map { index, item in
            TextPack.Question(
                item: index + 1, text: "Påhittad fråga \(index + 1): \(item.label.lowercased())",
                answers: [0: "inget särskilt", 6: "så mycket det går"])
        }
        return TextPack(
            instrument: .madrsS, version: "demo", language: "sv",
            rightsHolder: "Påhittat för demonstrationen", permission: "Behövs inte: texterna är påhittade",
            validFrom: day, validTo: nil,
            introduction: "Texterna är påhittade. I drift lägger kommunen in dem den har rätt till.",
            questions: questions)
    }
}
