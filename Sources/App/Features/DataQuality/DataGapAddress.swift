import Casework
import Templating

/// Where what is missing is written: the form for who may send it, the page it is read on for others.
enum DataGapAddress {
    static let index: Link = "/resultat/datakvalitet"
    static func of(_ gap: DataGap) -> Link { "/resultat/datakvalitet/\(gap.address)" }

    static func mend(_ gap: DataGap, _ found: FoundGap, mayAct: Bool) -> Link {
        let number = found.number
        return switch gap {
        case .endingUnwritten, .goalUnanswered:
            mayAct ? SupportEndingAddress.end(number) : SupportEndingAddress.index(number)
        case .planMissing: PlanAddress.index(number)
        case .reviewOverdue, .goalUnrated:
            mayAct ? ReviewAddress.new(number) : ReviewAddress.index(number)
        case .visitUnwritten, .visitAfterEnd:
            mayAct ? VisitAddress.of(VisitID(value: found.object), number) : VisitAddress.index(number)
        case .groupUnwritten: group(GroupSessionID(value: found.object), mayAct: mayAct)
        case .meetingUnwritten: "/arenden/\(number)/bedomningssamtal"
        case .profileMissing, .genderMissing: ProfileRoutes.address(number)
        case .birthDayMissing, .sourceUnknown:
            mayAct ? "/arenden/\(number)/anmalan" : "/arenden/\(number)"
        case .decisionUndelivered: decision(DecisionID(value: found.object), number, mayAct: mayAct)
        case .startBeforeContact, .startBeforeDecision: PlaceAddress.index(number)
        }
    }

    private static func group(_ session: GroupSessionID, mayAct: Bool) -> Link {
        mayAct ? "/grupper/traffar/\(session)/narvaro" : "/grupper/traffar/\(session)"
    }

    private static func decision(_ decision: DecisionID, _ number: String, mayAct: Bool) -> Link {
        mayAct
            ? "/arenden/\(number)/beslut/\(decision)/delgivning" : "/arenden/\(number)/beslut/\(decision)"
    }

    /// What it takes to send the form.
    static func permission(_ gap: DataGap) -> Permission {
        switch gap {
        case .birthDayMissing, .sourceUnknown: .changeInquiry
        case .decisionUndelivered: .draftDecision
        case .profileMissing, .genderMissing: .mapNeeds
        default: .giveSupport
        }
    }
}
