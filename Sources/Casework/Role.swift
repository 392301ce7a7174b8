/// What somebody is in a programme. One person can hold several; what a role may do stands in
/// `permissions`, nowhere else.
public enum Role: String, Sendable, CaseIterable {
    case coordinator
    case investigator
    case decisionMaker
    case manager
    /// Kommunala aktivitetsansvaret: its register, and nothing of any case.
    case dutyOfficer
    case administrator
    case logReviewer

    /// As staff say it.
    public var swedish: String {
        switch self {
        case .coordinator: "Koordinator"
        case .investigator: "Handläggare"
        case .decisionMaker: "Beslutsfattare"
        case .manager: "Chef"
        case .dutyOfficer: "KAA-handläggare"
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
        case .dutyOfficer: [.keepDuty]
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
        case .dutyOfficer, .administrator, .logReviewer: []
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
            .followSupport, .followFigures, .reportWrong, .proposeErasure,
        ]
        static let investigator: PermissionSet = [
            .readCases, .planNextStep, .receiveApplication, .addDocument, .writeNotes, .handOver,
            .readInvestigation, .investigate, .returnInvestigation, .followDeadlines, .draftDecision,
            .presentToBoard, .giveOut, .reportWrong, .proposeErasure,
        ]
        static let decisionMaker: PermissionSet = [
            .readCases, .readInvestigation, .returnInvestigation, .followDeadlines, .issueDecision,
            .presentToBoard, .refuseDocument, .reportWrong, .proposeErasure, .approveErasure,
        ]
        static let manager: PermissionSet = [
            .readCases, .planNextStep, .mergePersons, .reviewLog, .followUpUnsignedNotes, .readRatings,
            .answerSafetyNotes, .followDeadlines, .refuseDocument, .followSupport, .followFigures,
            .readFigurePeople, .keepFigures, .windDown, .reportWrong, .followReports, .proposeErasure,
            .approveErasure,
        ]
        static let administrator: PermissionSet = [.manageAccounts, .administer]
        static let logReviewer: PermissionSet = [.readLog, .reviewLog]
    }
}
