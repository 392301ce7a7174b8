import Casework
import Store

/// A case with everything its page shows, read in one view of the database.
struct CaseRecord: Sendable {
    let facts: CaseFacts
    let inquiry: InquiryRecord
    /// Not asked for where there is only the first, as of most inquiries.
    let versions: [InquiryVersion]
    /// Later inquiries about the same person, which go on in this case.
    let joined: [InquiryRecord]
    let plans: [NextStepRepository.Planned]
    let attempts: [ContactRecord]
    let judgement: CriteriaJudgement?
    let answers: [SavedAnswer]
    let documents: DocumentTimeline
    let notes: JournalFile
    let assessments: [AssessmentMeeting]
    /// Nil where none has been begun.
    let mapping: NeedsMapping?
    let applications: [ApplicationRecord]
    let representatives: [RepresentativeRecord]
    /// Nil while the case is open.
    let ending: EndingRecord?
    let samePerson: SamePersonPart?
    /// Answers in a rating form that somebody must act on and nobody has.
    let safety: [SafetyNote]
    /// It stands on the next work-group meeting's list.
    let isListed: Bool

    init(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws {
        facts = try CaseRepository.facts(under: grant, transaction)
        inquiry = try InquiryRepository.find(under: grant, transaction)
        versions = inquiry.hasVersions ? try InquiryVersionRepository.versions(under: grant, transaction) : []
        joined = facts.joinedCount > 0 ? try InquiryRepository.joined(under: grant, transaction) : []
        plans = try NextStepRepository.plans(under: grant, transaction)
        attempts = try ContactRepository.attempts(under: grant, transaction)
        judgement = try CriteriaRepository.judgement(under: grant, transaction)
        answers = try CriteriaRepository.saved(under: grant, transaction)
        documents = try DocumentTimeline(under: grant, transaction)
        notes = try JournalNoteRepository.file(under: grant, transaction)
        assessments = try AssessmentRepository.all(under: grant, transaction)
        mapping = try NeedsMappingRepository.find(under: grant, transaction)
        applications = try ApplicationRepository.all(under: grant, transaction)
        representatives = try RepresentativeRepository.all(under: grant, transaction)
        ending = facts.isOpen ? nil : try EndingRepository.find(under: grant, transaction)
        samePerson = try SamePersonPart.readable(facts, under: grant, transaction)
        safety = try SafetyNoteRepository.list(under: grant, transaction).filter { $0.answer == nil }
        isListed = try CaseMeetingRepository.isListed(under: grant, transaction)
    }
}

extension SamePersonPart {
    /// Nil for who may not read of the person.
    fileprivate static func readable(
        _ facts: CaseFacts, under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> SamePersonPart? {
        guard facts.mayBeRead(by: grant.actor.accountID) else { return nil }
        return try SamePersonPart(under: grant, transaction)
    }
}
