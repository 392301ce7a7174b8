/// What must happen next in an open case. A case that is open always has one, with a day and an owner (I1).
public enum NextStep: String, Sendable, CaseIterable {
    case callBack, callPerson, discussInTeam, bookAssessmentMeeting, holdAssessmentMeeting
    case holdMappingOccasion, investigateApplication, reachPerson, reachPartner, awaitAnswer, other
    case decideApplication, noteBoardDecision, serveDecision, awaitFinality
    case handleAppeal, awaitCourt, carryOutJudgment
    case writePlan, followUpPlan
    case keepContact, startSupport, closeSupport
    case bookVisit, holdVisit

    /// Somebody is to be reached: it can go unanswered.
    public var isContact: Bool {
        switch self {
        case .callBack, .callPerson, .reachPerson, .reachPartner, .awaitAnswer, .keepContact: true
        default: false
        }
    }

    public var swedish: String {
        switch self {
        case .callBack: "Ring tillbaka till den som hörde av sig"
        case .callPerson: "Ta kontakt med personen"
        case .discussInTeam: "Ta upp på ärendedragning"
        case .bookAssessmentMeeting: "Boka bedömningssamtal"
        case .holdAssessmentMeeting: "Håll bedömningssamtal"
        case .holdMappingOccasion: "Håll kartläggning"
        case .investigateApplication: "Utred ansökan"
        case .decideApplication: "Fatta beslut om ansökan"
        case .reachPerson: "Försök nå personen igen"
        case .reachPartner: "Försök nå samverkansparten igen"
        case .awaitAnswer: "Vänta på svar"
        case .other: "Annat"
        case .bookVisit: "Boka nästa besök"
        case .holdVisit: "Träffas för ett besök"
        default: afterDecision
        }
    }

    private var afterDecision: String {
        switch self {
        case .noteBoardDecision: "Skriv in vad nämnden beslutade"
        case .serveDecision: "Delge beslutet"
        case .handleAppeal: "Handlägg överklagandet"
        case .awaitCourt: "Invänta domstolen"
        case .carryOutJudgment: "Verkställ domen"
        case .awaitFinality: "Vänta på laga kraft"
        default: ofSupport.what
        }
    }

    /// What the authority must do, whatever the unit does meanwhile: an act of the unit leaves it standing.
    public var isAuthoritys: Bool {
        switch self {
        case .investigateApplication, .decideApplication, .noteBoardDecision, .serveDecision, .handleAppeal,
            .awaitCourt, .carryOutJudgment: true
        default: false
        }
    }
}
