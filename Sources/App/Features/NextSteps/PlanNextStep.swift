import Casework
import Law
import Store
import Web

/// Says what must happen next in an open case, which day and who sees to it. It never leaves a case without
/// the three (I1), and never moves a step of the authority's for the unit.
struct PlanNextStep: Command {
    static let event = AuditEvent.nextStepPlanned
    static let movesCase = true

    let proof: CaseGrant
    let plan: NextStepPlan
    /// Of the step that the plan was made from, as `StepInHand` says it.
    let version: Int

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        try proof.keep(plan, version: version, transaction)
    }
}

extension NextStepPlan {
    /// Whoever may not read the note, of a protected person or in the other side's file, has not taken it
    /// away by leaving the field empty. With the file that the note stands in.
    func keepingHiddenNote(
        under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws -> (plan: NextStepPlan, file: CaseFile) {
        let facts = try CaseRepository.facts(under: grant, transaction)
        let own = grant.file(in: facts.phase)
        guard note.isEmpty, !facts.mayReadStepNote(under: grant), let hidden = facts.nextStep else {
            return (self, own)
        }
        return (NextStepPlan(step: step, day: day, owner: owner, note: hidden.note), hidden.noteFile)
    }
}

extension CaseGrant {
    /// The file that a plan's words stand in: the one that is worked in, and for who works in both the one of
    /// the side that has the case.
    func file(in phase: Casework.Phase) -> CaseFile {
        files.only ?? (phase == .investigation || phase == .decision ? .authority : .execution)
    }
}

extension CaseFacts {
    /// Whether the words of the next step are this reader's to read.
    func mayReadStepNote(under grant: CaseGrant) -> Bool {
        mayBeRead(by: grant.actor.accountID) && nextStep.map { grant.readable.contains($0.noteFile) } ?? true
    }
}
