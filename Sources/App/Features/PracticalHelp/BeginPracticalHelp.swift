import Casework
import Law
import Store
import Web

/// Notes that the unit helps with something practical. It never says when it has to be done.
struct BeginPracticalHelp: Command {
    static let event = AuditEvent.practicalHelpBegun
    static let movesCase = true

    let proof: CaseGrant
    let id: PracticalHelpID
    let help: PracticalHelp

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        _ = try proof.supportedFacts(transaction)
        guard help.problems(today: transaction.now.day).isEmpty else { throw CommandRefusal.againstRules }
        try PracticalHelpRepository.insert(help, id: id, under: proof, transaction)
    }
}

/// Notes what came of it, once.
struct SettlePracticalHelp: Command {
    static let event = AuditEvent.practicalHelpSettled
    static let movesCase = true

    let proof: CaseGrant
    let id: PracticalHelpID
    let result: PracticalHelp.Result
    let text: String
    let day: Day

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        _ = try proof.supportedFacts(transaction)
        let all = try PracticalHelpRepository.all(under: proof, transaction)
        guard let help = all.first(where: { $0.id == id }), help.settled == nil else {
            throw RouteRefusal.stale
        }
        guard day >= help.help.day, day <= transaction.now.day else { throw CommandRefusal.againstRules }
        guard
            try PracticalHelpRepository.settle(
                id, result, text: text, on: day, under: proof, transaction)
        else { throw RouteRefusal.stale }
    }
}
