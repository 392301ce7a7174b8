import Casework
import Law
import Store
import Web

/// Says that the duty is over for a young person, and to whom they were shown on.
struct EndDuty: DutyCommand {
    let proof: Actor
    let programme: ProgrammeID
    let youth: DutyYouthID?
    let leaving: DutyLeaving

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let record = try record(transaction)
        guard record.leaving == nil else { throw RouteRefusal.stale }
        let problems = leaving.problems(of: record.youth, today: transaction.now.day)
        if let problem = problems.first { throw EndDutyForm.refusal(problem) }
        try DutyWritingRepository.insert(leaving, of: record.id, by: proof.accountID, transaction)
    }
}

/// Takes back that the duty was over: it was noted about the wrong one, or the young person is back. Nothing
/// of the ending is kept, for the register may hold nothing that the duty does not need (förordning 2006:39,
/// 4 §); the log says who took it back.
struct ContinueDuty: DutyCommand {
    let proof: Actor
    let programme: ProgrammeID
    let youth: DutyYouthID?

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let record = try record(transaction)
        guard record.leaving != nil else { throw RouteRefusal.stale }
        if record.youth.ages.turns20 <= transaction.now.day { throw ContinueDutyForm.refusal(.tooOld) }
        try DutyWritingRepository.removeLeaving(of: record.id, transaction)
    }
}

/// That the duty still holds for somebody.
struct ContinueDutyForm: FormDefinition {
    enum Name { static let goesOn = "galler" }

    static let title = "KAA, ångra avslut"
    static let keepsDraft = false

    static let fields: [FieldRule] = [
        FieldRule(Name.goesOn, "Ansvaret gäller fortfarande. Avslutet ska tas bort.", .check)
    ]

    static func read(_ reader: inout FormReader) -> Bool? {
        guard reader.isChecked(Name.goesOn) else {
            reader.complain(Name.goesOn, "Kryssa i att ansvaret fortfarande gäller.")
            return nil
        }
        return true
    }

    static func refusal(_ problem: DutyProblem) -> Complaints {
        Complaints([Complaint(field: Name.goesOn, sentence: problem.swedish)])
    }
}
