import Casework
import Law
import Store
import Templating

/// Everything that happens to one issued decision, read in one view of the database: what the decision is,
/// and one property for each thing that can follow it. It holds a protected person's words too: ask
/// `file.facts.mayBeRead(by:)` before showing any of it.
struct IssuedDecisionFile: Sendable {
    let file: DecisionFile
    let record: DecisionRecord
    let issue: DecisionRecord.Issue
    let delivery: DeliveryOfDecision
    /// Nil where nothing is to be carried out.
    let execution: ExecutionOfDecision?
    /// Of these, what a place or a queue says too: it is corrected there.
    let notesOfPlaces: [ExecutionEventID]
    let representatives: [RepresentativeRecord]
    let renewal: RenewalFile
    let appeals: AppealFile
    /// Latest first.
    let corrections: [CorrectionRecord]
    /// Since when it gives nothing because the person has died; nil where that is not so.
    let lapsedOn: Day?

    /// Nil where the case has no such decision, or it is not issued yet.
    init?(
        _ id: DecisionID?, under grant: CaseGrant, on today: Day,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        file = try DecisionFile(under: grant, on: today, transaction)
        guard let record = file.issued.first(where: { $0.id == id }), let issue = record.issue else {
            return nil
        }
        (self.record, self.issue) = (record, issue)
        delivery = try DeliveryRepository.delivery(of: record, under: grant, transaction)
        execution = try ExecutionRepository.execution(of: record.id, under: grant, transaction)
        notesOfPlaces = try execution.map { $0.standing.isEmpty } ?? true
            ? [] : MistakenExecutionRepository.ofPlaces(under: grant, transaction)
        representatives = try RepresentativeRepository.all(under: grant, transaction)
        renewal = try RenewalRepository.file(of: record.id, under: grant, transaction)
        appeals = try AppealFile(of: record, in: file, under: grant, transaction)
        corrections = try CorrectionRepository.all(of: record.id, under: grant, transaction)
        lapsedOn = try DecisionLapseRepository.day(of: record.id, under: grant, transaction)
    }

    var address: Link { IssuedDecisionRoutes.address(file.number, record.id) }
}
