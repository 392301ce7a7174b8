import Casework
import Law
import Store
import Web

/// What the walk tries with decisions that the board makes: put there by who may, decided as proposed or
/// otherwise, and never issued by delegation or taken back when the board has decided.
extension RandomWalk {
    /// Whether anything was tried.
    mutating func takeBoardStep(_ index: Int, _ drafter: AccountID, _ decider: AccountID) throws -> Bool {
        guard let work = simulator.cases[index].decisions.work else { return false }
        let account = simulator.random.chance(50) ? drafter : decider
        switch work.state {
        case .atBoard: try answer(index, drafter, by: account)
        case .approved where work.isDecidedByBoard: try finish(index, drafter, decider, by: account)
        case .approved where simulator.random.chance(30): try propose(index, by: account)
        default: return false
        }
        return true
    }

    private mutating func propose(_ index: Int, by account: AccountID) throws {
        let one = simulator.cases[index], unit = simulator.units[one.unit]
        guard let presenter = simulator.random.pick(unit.authority) else { return }
        let isBiased = one.investigation.biased.contains(presenter)
        let body = simulator.random.chance(50)
            ? BoardBody.board : BoardBody(kind: .committee, committee: "Individutskottet")
        let early = simulator.random.chance(10)
        let day = simulator.clock.today.adding(days: early ? -1 : simulator.random.number(0...10))
        let isAllowed = mayWork(index, account) && one.decisions.isWhole && !isBiased && !early
            && !unit.carriers.contains(presenter)
        try attempt("put to the board by who is biased, in the past, or not whole", isAllowed) {
            try $0.putToBoard(index, body, on: day, presenter: presenter, by: account)
        }
    }

    private mutating func answer(_ index: Int, _ drafter: AccountID, by account: AccountID) throws {
        let one = simulator.cases[index]
        if simulator.random.chance(8) {
            return try attempt("taken from the board by somebody biased", mayWork(index, drafter)) {
                try $0.reopen(index, by: drafter)
            }
        }
        let kinds: [(BoardAnswer.Kind, Int)] = [(.asProposed, 6), (.otherwise, 3), (.returned, 1)]
        let kind = simulator.random.pick(weighted: kinds) ?? .asProposed
        let answer = simulator.boardAnswer(kind, of: .board)
        let isAllowed = mayWork(index, account) && (kind != .asProposed || one.decisions.isWhole)
        try attempt("what the board decided, noted by who is biased", isAllowed) {
            try $0.noteBoardAnswer(answer, index, by: account)
        }
    }

    private mutating func finish(
        _ index: Int, _ drafter: AccountID, _ decider: AccountID, by account: AccountID
    ) throws {
        try undoBoard(index, drafter, decider)
        let one = simulator.cases[index]
        guard one.investigation.declared.contains(account) || !mayWork(index, account) else {
            return try simulator.declareBias(nil, index, by: account)
        }
        let presenter = one.decisions.work?.presenter ?? account
        let isBiased = one.investigation.biased.contains(presenter)
        let carriers = simulator.units[one.unit].carriers
        let isCarrier = carriers.contains(presenter) || carriers.contains(account)
        let isAllowed = mayWork(index, account) && !isBiased && !isCarrier && one.decisions.isWhole
        try attempt("the board's letter made by who is biased, or presented by them", isAllowed) {
            try $0.issueByBoard(index, by: account)
        }
    }
    /// What the board has decided is nobody else's to decide.
    private mutating func undoBoard(_ index: Int, _ drafter: AccountID, _ decider: AccountID) throws {
        let one = simulator.cases[index]
        let held = simulator.delegations.held(
            by: decider, on: one.decisions.work?.texts.ground, simulator.clock.today)
        if let delegation = held.first, simulator.random.chance(20) {
            try mustRefuse("I4: what the board has decided, by delegation") {
                try $0.issue(index, with: delegation.id, by: decider)
            }
        }
        if one.decisions.work?.answer == .asProposed, simulator.random.chance(10) {
            try mustRefuse("what the board has decided, taken back") { try $0.reopen(index, by: drafter) }
        }
    }
}
