import Casework
import Store

/// A case with everything its page shows, read in one view of the database. Of a file that the reader may not
/// open it holds nothing.
struct CaseRecord: Sendable {
    let facts: CaseFacts
    /// Nil for who reads the authority's file only.
    let inquiry: InquiryRecord?
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
    /// Profiles filled in during support, of a case without a mapping.
    let profiles: [MappingForm]
    let visits: VisitFile
    /// Nil before it, and for who does not read the authority's file.
    let investigation: InvestigationFile?
    let applications: [ApplicationRecord]
    /// Nil for who does not read the unit's file.
    let places: PlaceTimeline?
    let representatives: [RepresentativeRecord]
    let handovers: HandoverTimeline
    let consents: ConsentTimeline
    /// Nil while the case is open.
    let ending: EndingRecord?
    let samePerson: SamePersonPart?
    /// Nil for who reads the authority's file only.
    let ratings: RatingTimeline?
    /// The latest grant; nil before one, and while the case goes on before decisions.
    let granted: DecisionID?
    /// Nil for who reads the authority's file only.
    let plan: PlanTimeline?
    /// When the person came to a group; none for who reads the authority's file only.
    let groups: [GroupGuestRepository.Occasion]
    /// Nil where nothing granted ends by itself.
    let renewal: DueRenewal?
    /// It stands on the next work-group meeting's list.
    let isListed: Bool

    /// The inquiry's outcome in the unit's words.
    var outcome: OutcomeRecord? { inquiry == nil ? nil : facts.outcome }

    init(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws {
        facts = try CaseRepository.facts(under: grant, transaction)
        let isUnits = grant.readable.contains(.execution)
        inquiry = isUnits ? try InquiryRepository.find(under: grant, transaction) : nil
        let isChanged = inquiry?.hasVersions == true, isHost = isUnits && facts.joinedCount > 0
        versions = isChanged ? try InquiryVersionRepository.versions(under: grant, transaction) : []
        joined = isHost ? try InquiryRepository.joined(under: grant, transaction) : []
        plans = try NextStepRepository.plans(under: grant, transaction)
        attempts = isUnits ? try ContactRepository.attempts(under: grant, transaction) : []
        (judgement, answers) = isUnits ? try CriteriaRepository.both(under: grant, transaction) : (nil, [])
        documents = try DocumentTimeline(under: grant, transaction)
        notes = try JournalNoteRepository.file(under: grant, transaction)
        (assessments, mapping, profiles, visits) = try CaseRecord.met(facts, isUnits, grant, transaction)
        investigation = try InvestigationFile.reached(facts, under: grant, transaction)
        (applications, representatives, handovers, consents) = try CaseRecord.asked(grant, transaction)
        (granted, renewal, ending) = try CaseRecord.decided(facts, under: grant, transaction)
        samePerson = try SamePersonPart.readable(facts, under: grant, transaction)
        (ratings, plan, places) = try CaseRecord.worked(isUnits, under: grant, transaction)
        (groups, isListed) = isUnits ? try CaseRecord.together(under: grant, transaction) : ([], false)
    }

    /// No visit is booked before the inquiry has its outcome.
    private static func met(
        _ facts: CaseFacts, _ isUnits: Bool, _ grant: CaseGrant,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> ([AssessmentMeeting], NeedsMapping?, [MappingForm], VisitFile) {
        guard isUnits else { return ([], nil, [], .empty) }
        let mapping = try NeedsMappingRepository.find(under: grant, transaction)
        return (
            try AssessmentRepository.all(under: grant, transaction), mapping,
            mapping == nil ? try MappingFormRepository.all(under: grant, transaction) : [],
            facts.phase == .inquiry ? .empty : try VisitFile(under: grant, transaction)
        )
    }

    private static func worked(
        _ isUnits: Bool, under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> (RatingTimeline?, PlanTimeline?, PlaceTimeline?) {
        guard isUnits else { return (nil, nil, nil) }
        return (
            try RatingTimeline(under: grant, transaction), try PlanTimeline(under: grant, transaction),
            try PlaceTimeline(under: grant, transaction)
        )
    }

    /// What the team and the person do with others: groups, and the next work-group meeting.
    private static func together(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> ([GroupGuestRepository.Occasion], Bool) {
        (
            try GroupGuestRepository.came(under: grant, transaction),
            try CaseMeetingRepository.isListed(under: grant, transaction)
        )
    }

    private static func asked(
        _ grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> ([ApplicationRecord], [RepresentativeRecord], HandoverTimeline, ConsentTimeline) {
        (
            try ApplicationRepository.all(under: grant, transaction),
            try RepresentativeRepository.all(under: grant, transaction),
            try HandoverTimeline(under: grant, transaction), try ConsentTimeline(under: grant, transaction)
        )
    }

    /// What was granted last, and how the case ended. An application's end is both sides' to read; what the
    /// unit wrote before one is its own.
    private static func decided(
        _ facts: CaseFacts, under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> (DecisionID?, DueRenewal?, EndingRecord?) {
        let granted = try ExecutionRepository.latest(facts, under: grant, transaction)
        guard !facts.isOpen else {
            return (granted, granted == nil ? nil : try DueRenewal(under: grant, transaction), nil)
        }
        let found = try EndingRepository.find(under: grant, transaction)
        let isReadable = grant.readable.contains(.execution) || found?.isOfApplication == true
        return (granted, nil, isReadable ? found : nil)
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
