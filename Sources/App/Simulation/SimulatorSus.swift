import Casework
import Law
import Store
import Web

/// Sheets for SUS by the same act as the page, in demonstrations and on the walk.
extension Simulator {
    mutating func sus(_ index: Int, by account: AccountID) throws -> SusFile {
        try settle()
        let grant = try demandGrant(.giveSupport, in: .execution, index, account)
        let today = clock.today
        return try read { try SusFile(under: grant, on: today, $0) }
    }

    mutating func write(
        _ sheet: SusSheet, isNamed: Bool, after version: Int, _ index: Int, by account: AccountID
    ) throws {
        let grant = try demandGrant(.giveSupport, in: .execution, index, account)
        try run(WriteSusSheet(proof: grant, sheet: sheet, isNamed: isNamed, version: version))
    }
}

/// Made-up sheets, each one that may be kept.
enum InventedSus {
    static func sheet(_ turn: SusSheet.Turn, on day: Day) -> SusSheet {
        let isEnd = turn == .end
        return SusSheet(
            day: day, municipality: "Uppsala", isEnrolled: isEnd, work: .init(.none, share: nil),
            studies: isEnd ? .init(.adult, share: 50) : .init(.none, share: nil), seeksWork: false,
            isInProgramme: false, livelihoods: isEnd ? [.studySupport] : [.noPublic],
            own: isEnd ? .end(.completed) : .start(.compulsory, .underOneYear))
    }

    static func consent(on day: Day, birthDay: Day?) -> ConsentTerms {
        let usual = InventedConsents.terms(on: day, birthDay: birthDay)
        return ConsentTerms(
            data: "Namn, personnummer, sysselsättning, utbildning och försörjning.", purpose: .registration,
            limits: "", from: usual.from, to: usual.to, way: .written, givenOn: usual.givenOn,
            giver: usual.giver)
    }
}

/// What the walk tries with sheets for SUS: named on a consent that lives, else without; an end before a
/// start, and a day to come, never.
extension RandomWalk {
    mutating func registerInSus(_ index: Int, _ isReader: Bool, by account: AccountID) throws {
        guard isReader, simulator.cases[index].host == nil else {
            let today = simulator.clock.today
            return try mustRefuse("a sheet that is not one's to write, or where the case goes on elsewhere") {
                try $0.write(
                    InventedSus.sheet(.start, on: today), isNamed: false, after: 0, index, by: account)
            }
        }
        if simulator.random.chance(40) { try consentToSus(index, by: account) }
        try writeSus(index, by: account)
    }

    private mutating func writeSus(_ index: Int, by account: AccountID) throws {
        let today = simulator.clock.today
        let file = try simulator.sus(index, by: account)
        let turn: SusSheet.Turn = simulator.random.chance(60) ? .start : .end
        let isNamed = simulator.random.chance(50)
        let day = today.adding(days: simulator.random.number(-2...1))
        let isAllowed = day <= today && (turn == .start || file.latest(.start) != nil)
            && (!isNamed || file.consent != nil)
        try attempt("a sheet to come, an end before a start, or a name without a consent", isAllowed) {
            try $0.write(
                InventedSus.sheet(turn, on: day), isNamed: isNamed, after: file.version(turn), index,
                by: account)
        }
        try withdrawFromSus(file, index, by: account)
    }

    private mutating func consentToSus(_ index: Int, by account: AccountID) throws {
        let birthDay = try simulator.consents(in: .execution, of: index, by: account).birthDay
        let terms = InventedSus.consent(on: simulator.clock.today, birthDay: birthDay)
        try simulator.noteConsents(
            [NamedParty(SusFile.receiver)], terms, in: .execution, of: index, by: account)
    }

    private mutating func withdrawFromSus(_ file: SusFile, _ index: Int, by account: AccountID) throws {
        guard let consent = file.consent, simulator.random.chance(30) else { return }
        try simulator.withdraw(
            consent.id, on: simulator.clock.today, in: .execution, of: index, by: account)
    }
}
