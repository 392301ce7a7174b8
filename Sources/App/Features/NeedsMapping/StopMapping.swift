import Casework
import Store
import Web

/// Stops a mapping, with who wanted it and why (AS-4). Everything in it stays; it ends no case, for that asks
/// its own question.
struct StopMapping: Command {
    static let event = AuditEvent.mappingStopped

    let proof: CaseGrant
    let stopper: MappingStopper
    let reason: String

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        _ = try proof.openMapping(transaction)
        guard !reason.isEmpty else { throw CommandRefusal.againstRules }
        try NeedsMappingRepository.insert(
            .stopped, by: stopper, words: reason, under: proof, transaction)
    }
}

/// Takes up a mapping that was stopped, where it was.
struct ResumeMapping: Command {
    static let event = AuditEvent.mappingResumed

    let proof: CaseGrant

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        _ = try proof.readableFacts(transaction)
        guard try NeedsMappingRepository.find(under: proof, transaction)?.canBeResumed == true else {
            throw RouteRefusal.stale
        }
        try NeedsMappingRepository.insert(.resumed, under: proof, transaction)
    }
}

/// Concludes a mapping with a proposal. Nothing is written in it after that, and it decides nothing: the
/// person applies, or the case ends with its own questions.
struct ConcludeMapping: Command {
    static let event = AuditEvent.mappingConcluded

    let proof: CaseGrant
    let proposal: MappingProposal
    let words: String

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        _ = try proof.openMapping(transaction)
        guard !words.isEmpty, let mapping = try NeedsMappingRepository.find(under: proof, transaction),
            !mapping.held.isEmpty
        else { throw CommandRefusal.againstRules }
        try NeedsMappingRepository.insert(
            .concluded, proposal: proposal, words: words, under: proof, transaction)
    }
}
