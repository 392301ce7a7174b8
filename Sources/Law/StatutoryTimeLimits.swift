/// The limits a case meets. Those that a law leaves without a number (förvaltningslagen 11 and 25 §§: delay
/// is told of when it is substantial, the answer's last day is set each time) are not here.
extension TimeLimit {
    public static let all = [
        appeal, legalityReview, accessAppeal, appealHandover, simplifiedDelivery, decisionOverdue,
        requestedDecision, notCarriedOut, childAssessment, childInvestigation, informationRequest,
    ]

    /// By when an appeal must have come in to the board that decided.
    public static let appeal = TimeLimit(
        "FL44", "Överklaga beslutet", from: "dagen då personen fick del av beslutet", .weeks(3),
        move: .workingDay, [LegalReference(.administrativeProcedure, "44")])

    /// By when a municipality's member must have come in to the court with a legality review.
    public static let legalityReview = TimeLimit(
        "KL13:5", "Begära laglighetsprövning",
        from: "dagen då det justerade protokollet tillkännagavs på kommunens anslagstavla", .weeks(3),
        move: .workingDay, [LegalReference(.localGovernment, 13, "5")])

    /// By when an appeal of a refused document must have come in to the board.
    public static let accessAppeal = TimeLimit(
        "OSL6:8", "Överklaga att en handling inte lämnades ut",
        from: "dagen då personen fick del av beslutet", .weeks(3), move: .workingDay,
        [LegalReference(.secrecy, 6, "8"), LegalReference(.administrativeProcedure, "44")])

    /// "Skyndsamt" is the law's word; a week is what Justitieombudsmannen has taken it for.
    public static let appealHandover = TimeLimit(
        "FL46", "Lämna över överklagandet till domstolen", from: "dagen då överklagandet kom in", .days(7),
        move: .none, [LegalReference(.administrativeProcedure, "46")])

    /// After which a person is deemed to have got what was sent by förenklad delgivning.
    public static let simplifiedDelivery = TimeLimit(
        "DelgL26", "Anses delgiven", from: "dagen då handlingen skickades", .weeks(2), move: .none,
        [LegalReference(.delivery, "26")])

    /// After which the party may ask in writing, once, that the case be decided.
    public static let decisionOverdue = TimeLimit(
        "FL12a", "Ärendet har pågått i sex månader", from: "dagen då ärendet inleddes", .months(6),
        move: .none, [LegalReference(.administrativeProcedure, "12")])

    /// By when such a request is answered, by deciding the case or by refusing in a decision of its own.
    public static let requestedDecision = TimeLimit(
        "FL12b", "Svara på begäran om avgörande", from: "dagen då begäran kom in", .weeks(4),
        move: .workingDay, [LegalReference(.administrativeProcedure, "12")])

    /// After which support that was granted and not given is reported to IVO and the auditors.
    public static let notCarriedOut = TimeLimit(
        "SoL34:1", "Beslutet ska vara verkställt",
        from: "beslutsdagen, eller dagen då insatsen avbröts", .months(3), move: .none,
        [LegalReference(.socialServices2025, 34, "1"), LegalReference(.socialServices2001, 16, "6 f")])

    /// Whether to open an investigation of a child's need of protection.
    public static let childAssessment = TimeLimit(
        "SoL20:2", "Bestämma om en barnutredning ska inledas", from: "dagen då anmälan kom in", .days(14),
        move: .workingDay,
        [LegalReference(.socialServices2025, 20, "2"), LegalReference(.socialServices2001, 11, "1 a")])

    public static let childInvestigation = TimeLimit(
        "SoL20:3", "Slutföra barnutredningen", from: "dagen då utredningen inleddes", .months(4),
        move: .workingDay,
        [LegalReference(.socialServices2025, 20, "3"), LegalReference(.socialServices2001, 11, "2")])

    /// By when somebody who asks what is kept about them is answered; two months more with notice.
    public static let informationRequest = TimeLimit(
        "GDPR12", "Svara på begäran om egna uppgifter", from: "dagen då begäran kom in", .months(1),
        move: .unionWorkingDay, [LegalReference(.dataProtection, "12.3")])
}
