import Casework
import Store

/// The criteria of a case as the simulator answers them: a few more known each time.
extension Simulator {
    /// Throws `CommandRefusal.againstRules` where the case has ended or has no criteria.
    mutating func answerCriteria(_ index: Int, by account: AccountID) throws {
        let number = cases[index].number
        guard let grant = try grant(.answerCriteria, in: .execution, on: number, to: account) else {
            throw SimulationError.noGrant(number)
        }
        let replies = (0..<ProgrammeTerms.mostLines).map { _ in
            CriterionReply(
                answer: random.pick(weighted: [(.yes, 6), (.unknown, 3), (.no, 1)]) ?? .unknown, comment: "")
        }
        let command = AnswerCriteria(proof: grant, replies: replies, version: cases[index].criteriaVersion)
        cases[index].criteriaVersion = try run(command)
    }
}
