import Casework
import Law
import Store

/// What the walk tries with contact attempts: they move an open case on, never an ended one, and each is
/// marked as a mistake at most once.
extension RandomWalk {
    mutating func attempt(_ index: Int) throws {
        guard let account = coordinator(of: index) else { return }
        let (attempt, plan) = simulator.inventedAttempt(index)
        guard simulator.cases[index].isActive else {
            return try mustRefuse("a try in an ended case, or one that goes on in another") {
                try $0.attempt(attempt, then: plan, index, by: account)
            }
        }
        guard simulator.random.chance(90) else {
            let later = ContactAttempt(
                party: attempt.party, name: attempt.name, channel: attempt.channel, result: attempt.result,
                at: attempt.at.adding(seconds: 60), note: "")
            return try mustRefuse("a try that has not been made yet") {
                try $0.attempt(later, then: plan, index, by: account)
            }
        }
        try simulator.attempt(attempt, then: plan, index, by: account)
    }

    mutating func markMistaken(_ index: Int) throws {
        let attempts = simulator.cases[index].attempts
        guard let account = coordinator(of: index), !attempts.isEmpty else { return }
        let number = simulator.random.number(0...(attempts.count - 1))
        guard attempts[number].isMistaken else {
            return try simulator.markMistaken(number, of: index, by: account)
        }
        try mustRefuse("a second mark") { try $0.markMistaken(number, of: index, by: account) }
    }
}
