/// What somebody is in a programme. One person can hold several; what a role may do stands in
/// `permissions`, nowhere else.
public enum Role: String, Sendable, CaseIterable {
    case coordinator
    case investigator
    case decisionMaker
    case manager
    case administrator
    case logReviewer

    /// As staff say it.
    public var swedish: String {
        switch self {
        case .coordinator: "Koordinator"
        case .investigator: "Handläggare"
        case .decisionMaker: "Beslutsfattare"
        case .manager: "Chef"
        case .administrator: "Administratör"
        case .logReviewer: "Granskare"
        }
    }

    /// Who may do what (`product.md`, "Who uses it"). Administrators see no person data; reviewers the log,
    /// not the files; the authority's roles read what reached them, and do not log inquiries for the
    /// executing side.
    public var permissions: PermissionSet {
        switch self {
        case .coordinator: Rights.coordinator
        case .investigator: Rights.investigator
        case .decisionMaker: Rights.decisionMaker
        case .manager: Rights.manager
        case .administrator: Rights.administrator
        case .logReviewer: Rights.logReviewer
        }
    }

    /// The file of a case that the role reads and writes in; none for roles that see no cases. The manager is
    /// the unit's, so leads those who carry the support out, and never opens the authority's file.
    public var files: CaseFiles {
        switch self {
        case .coordinator, .manager: .execution
        case .investigator, .decisionMaker: .authority
        case .administrator, .logReviewer: []
        }
    }

    /// Whether the role may do this in one of these files; nil asks for what is about no case.
    public func may(_ permission: Permission, in files: CaseFiles?) -> Bool {
        permissions.contains(permission) && files.map { !self.files.isDisjoint(with: $0) } ?? true
    }

    /// Made once: every request asks.
    private enum Rights {
        static let coordinator: PermissionSet = [
            .readCases, .logInquiry, .changeInquiry, .planNextStep, .decideOutcome, .answerCriteria,
            .receiveApplication, .addDocument, .mergePersons, .writeNotes, .mapNeeds, .readRatings,
            .fillInRatings, .answerSafetyNotes, .handOver, .carryOutDecision, .giveOut, .giveSupport,
            .followSupport, .followFigures,
        ]
        static let investigator: PermissionSet = [
            .readCases, .planNextStep, .receiveApplication, .addDocument, .writeNotes, .handOver,
            .readInvestigation, .investigate, .returnInvestigation, .followDeadlines, .draftDecision,
            .presentToBoard, .giveOut,
        ]
        static let decisionMaker: PermissionSet = [
            .readCases, .readInvestigation, .returnInvestigation, .followDeadlines, .issueDecision,
            .presentToBoard, .refuseDocument,
        ]
        static let manager: PermissionSet = [
            .readCases, .planNextStep, .mergePersons, .reviewLog, .followUpUnsignedNotes, .readRatings,
            .answerSafetyNotes, .followDeadlines, .refuseDocument, .followSupport, .followFigures,
            .readFigurePeople, .keepFigures, .windDown,
        ]
        static let administrator: PermissionSet = [.manageAccounts, .administer]
        static let logReviewer: PermissionSet = [.readLog, .reviewLog]
    }
}

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
    /// Write a decision and send it to be reviewed; review and issue it by delegation; put it to the board.
    case draftDecision, issueDecision, presentToBoard
    /// Note that support which was granted began, was interrupted or resumed, or why it waits.
    case carryOutDecision
    /// See every running time limit of the cases that one may see.
    case followDeadlines
    /// Hand over to the other side what stands in one's own file of a case.
    case handOver
    /// Take in requests for documents, answer them, and give out extracts of one's own file of a case;
    /// decide in writing, with a delegation that holds, that a document is not given out.
    case giveOut, refuseDocument
    /// Give the support; see its pages, its figures and who is behind each; keep calculations and publish;
    /// say from when a programme is no more.
    case giveSupport, followSupport, followFigures, readFigurePeople, keepFigures, windDown

    /// Whether it is done in a case, and so in one of its files: a route that demands it says in which.
    public var isOfCases: Bool {
        switch self {
        case .manageAccounts, .administer, .readLog, .reviewLog, .followUpUnsignedNotes, .logInquiry,
            .keepFigures, .windDown: false
        case .readCases, .changeInquiry, .planNextStep, .decideOutcome, .answerCriteria, .writeNotes,
            .addDocument, .mergePersons, .mapNeeds, .receiveApplication, .readRatings, .fillInRatings,
            .answerSafetyNotes, .readInvestigation, .investigate, .returnInvestigation, .followDeadlines,
            .handOver, .draftDecision, .issueDecision, .presentToBoard, .carryOutDecision, .giveOut,
            .refuseDocument, .giveSupport, .followSupport, .followFigures, .readFigurePeople: true
        }
    }
}
