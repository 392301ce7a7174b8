import Casework
import Law
import Store

/// What the walk tries in investigations: whoever may write can, and nobody writes who is biased, in a case
/// that nobody has applied in, or of a protected person's who is not on the case.
extension RandomWalk {
    mutating func takeInvestigationStep(_ index: Int) throws {
        let unit = simulator.units[simulator.cases[index].unit]
        guard let account = simulator.random.pick(unit.authority) else { return }
        let number = simulator.cases[index].number
        guard try simulator.grant(.investigate, in: .authority, on: number, to: account) != nil else {
            guard mayWrite(index, account) else { return }
            throw SimulationError.broken("I11: \(number) kan inte utredas")
        }
        guard mayWrite(index, account) else {
            return try mustRefuse("a fact by somebody who may not write it") {
                try $0.noteFact(index, by: account)
            }
        }
        try write(index, by: account)
    }

    private func mayWrite(_ index: Int, _ account: AccountID) -> Bool {
        let one = simulator.cases[index]
        let isReadable = !one.facts.person.isProtected || simulator.reader(of: index) == account
        return one.isActive && one.isInvestigated && isReadable
            && !one.investigation.biased.contains(account)
    }

    private mutating func write(_ index: Int, by account: AccountID) throws {
        switch simulator.random.number(1...10) {
        case 1: try simulator.declareBias(.otherCircumstance, index, by: account)
        case 2:
            let tomorrow = simulator.clock.today.adding(days: 1)
            try mustRefuse("a fact of tomorrow") {
                try $0.noteFact(index, learntOn: tomorrow, by: account)
            }
        case 3...4: try simulator.writeInvestigation(index, by: account)
        case 5...6: try simulator.noteFact(index, by: account)
        default: try simulator.investigate(index, by: account)
        }
    }
}
