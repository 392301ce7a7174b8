/// One act that a route can demand.
public enum Permission: UInt8, Sendable, CaseIterable {
    /// See the programme's case list and open its cases.
    case readCases
    case logInquiry
    case changeInquiry
    case planNextStep
    /// Say how an inquiry ends: assessment meeting, application, or an ending with reason.
    case decideOutcome
    /// Take in what a person applies for, that it is taken back, and who speaks for the person.
    case receiveApplication
    /// Note what is known about a person's fit to the programme's criteria.
    case answerCriteria
    /// Write journal notes, sign one's own, and correct or move signed ones.
    case writeNotes
    /// See that somebody who no longer works in the programme has left a note unsigned; never its text.
    case followUpUnsignedNotes
    case manageAccounts
    /// Programmes, catalogue and phrase texts: what they say from a day on.
    case administer
    /// Read who has seen and changed what.
    case readLog
    /// Draw random samples of the log and record what the check found.
    case reviewLog
    /// Add an incoming document to a case, and take one that was added by mistake out of it.
    case addDocument
    /// Say that two people are one, take it back, and say that two are two.
    case mergePersons
    /// Book and hold assessment meetings, and map a person's needs: occasions, forms, proposal.
    case mapNeeds
    /// See what rating forms came to. They belong to the work with the person, not to the authority's file.
    case readRatings
    /// Fill in rating forms, hand over a tablet, correct and take out.
    case fillInRatings
    /// Say what was done about an answer that somebody must act on.
    case answerSafetyNotes
    /// Read the authority's investigation of an application.
    case readInvestigation
    /// Write in it, communicate it, and propose a decision.
    case investigate
    /// Take one that waits for a decision back, with the reason.
    case returnInvestigation
    /// Write a decision and send it to be reviewed.
    case draftDecision
    /// Review what somebody else has written, and issue it by delegation; put one before the board.
    case issueDecision, presentToBoard
    /// Note that support which was granted began, was interrupted or resumed, or why it waits.
    case carryOutDecision
    /// See every running time limit of the cases that one may see.
    case followDeadlines
    /// Hand over to the other side what stands in one's own file of a case.
    case handOver
    /// Take in requests for documents, answer them, and give out extracts of one's own file of a case.
    case giveOut
    /// Decide in writing that a document is not given out, with a delegation that holds.
    case refuseDocument
    /// Say whose files are to be erased, and approve what somebody else has said.
    case proposeErasure, approveErasure
    /// Give the support; see its pages, its figures and who is behind each; keep calculations and publish;
    /// say from when a programme is no more.
    case giveSupport, followSupport, followFigures, readFigurePeople, keepFigures, windDown
    /// Keep the register of kommunala aktivitetsansvaret; report by lex Sarah; see to what was reported.
    case keepDuty, reportWrong, followReports

    /// Whether it is done in a case, and so in one of its files: a route that demands it says in which.
    public var isOfCases: Bool {
        switch self {
        case .manageAccounts, .administer, .readLog, .reviewLog, .followUpUnsignedNotes, .logInquiry,
            .keepFigures, .windDown, .proposeErasure, .approveErasure, .keepDuty, .reportWrong,
            .followReports: false
        case .readCases, .changeInquiry, .planNextStep, .decideOutcome, .answerCriteria, .writeNotes,
            .addDocument, .mergePersons, .mapNeeds, .receiveApplication, .readRatings, .fillInRatings,
            .answerSafetyNotes, .readInvestigation, .investigate, .returnInvestigation, .followDeadlines,
            .handOver, .draftDecision, .issueDecision, .presentToBoard, .carryOutDecision, .giveOut,
            .refuseDocument, .giveSupport, .followSupport, .followFigures, .readFigurePeople: true
        }
    }
}
