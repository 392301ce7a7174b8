/// What must happen next in an open case. A case that is open always has one, with a day and an owner (I1).
public enum NextStep: String, Sendable, CaseIterable {
    case callBack, callPerson, discussInTeam, bookAssessmentMeeting, holdAssessmentMeeting
    case investigateApplication, other

    public var swedish: String {
        switch self {
        case .callBack: "Ring tillbaka till den som hörde av sig"
        case .callPerson: "Ta kontakt med personen"
        case .discussInTeam: "Ta upp på ärendedragning"
        case .bookAssessmentMeeting: "Boka bedömningssamtal"
        case .holdAssessmentMeeting: "Håll bedömningssamtal"
        case .investigateApplication: "Utred ansökan"
        case .other: "Annat"
        }
    }
}
