import Casework
import Law
import Store
import Web

/// What the walk tries with slips in decisions and with letters that wait: words that stand there are put
/// right by who may decide, and a letter is sent once, on a day that has been.
extension RandomWalk {
    mutating func takeLetterStep() throws {
        guard let index = decided() else { return }
        let unit = simulator.units[simulator.cases[index].unit]
        if simulator.random.chance(50) {
            guard let account = simulator.random.pick(unit.deciders), mayWork(index, account) else { return }
            return try correct(index, by: account)
        }
        guard let account = simulator.random.pick(unit.authority), mayWork(index, account) else { return }
        try sendLetter(index, by: account)
    }

    private mutating func correct(_ index: Int, by account: AccountID) throws {
        try settle()
        let grant = try simulator.demandGrant(.issueDecision, in: .authority, index, account)
        guard let file = try simulator.issued(index, under: grant) else { return }
        let texts = file.record.texts
        let words = simulator.random.pick([texts.reasons, texts.asked, texts.granted, "Hej hopp"]) ?? ""
        let stands = words.split(separator: " ").first.map(String.init) ?? "x"
        let says = simulator.random.chance(10) ? stands : stands + "."
        let slip = DecisionCorrection(stands: stands, says: says, why: "Ett skrivfel.")
        try take(slip, moves: false, index, file, grant)
    }

    private mutating func sendLetter(_ index: Int, by account: AccountID) throws {
        try settle()
        let grant = try simulator.demandGrant(.readInvestigation, in: .authority, index, account)
        let letters = try simulator.read { try LetterArchiveRepository.all(under: grant, $0) }
        guard let letter = simulator.random.pick(letters) else { return }
        let day = simulator.clock.today.adding(days: simulator.random.chance(20) ? 1 : 0)
        let sending = LetterSending(day: day, way: simulator.random.pick(SentWay.allCases) ?? .letter)
        let isRight = letter.sending == nil
            && sending.problems(of: letter, today: simulator.clock.today).isEmpty
        try attempt("a letter sent twice, or on a day to come", isRight) {
            try $0.run(NoteLetterSent(proof: grant, letter: letter.id, sending: sending))
        }
    }
}
