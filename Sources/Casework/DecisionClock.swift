import Law

/// A time that runs after a decision was issued: until it is served, final, or carried out. Always counted
/// from the case's rows; it is never kept.
public struct DecisionClock: Sendable, Hashable {
    public let name: String
    /// "33 § FL".
    public let paragraph: String
    public let lastDay: Day
    /// How the last day was counted.
    public let counted: String
    /// What comes of it when the day has been.
    public let then: String

    /// The person is told as soon as can be (förvaltningslagen 33 §): the law has no number, so the next
    /// working day is ours.
    public static func serving(decidedOn day: Day) -> DecisionClock {
        DecisionClock(
            name: "Delge beslutet", paragraph: LegalReference(.administrativeProcedure, "33").short,
            lastDay: day.adding(days: 1).orWorkingDay,
            counted: "Beslutet är fattat \(day). Lagen säger så snart som möjligt; nästa arbetsdag är vår "
                + "egen tid.",
            then: "Tiden att överklaga börjar när personen har fått beslutet.")
    }

    /// The working day after (delgivningslagen 22 §).
    public static func controlMessage(sentOn sent: Day, due day: Day) -> DecisionClock {
        DecisionClock(
            name: "Skicka kontrollmeddelande", paragraph: LegalReference(.delivery, "22").short,
            lastDay: day, counted: "Beslutet skickades \(sent). Nästa arbetsdag är \(day).",
            then: "Skickas det en annan dag är personen inte delgiven.")
    }

    /// Nobody knows yet when it came: it is asked about after a while (delgivningsförordningen 2011:154 6 §).
    public static func arrival(sentOn sent: Day) -> DecisionClock {
        DecisionClock(
            name: "Ta reda på när beslutet kom fram",
            paragraph: LegalReference(.administrativeProcedure, "44").short,
            lastDay: sent.adding(days: patience).orWorkingDay,
            counted: "Beslutet skickades \(sent). Två veckor är vår egen tid.",
            then: "Utan en känd dag kan inget överklagande avvisas som sent.")
    }

    private static let patience = 14

    /// Nil while the time cannot be shown to have begun.
    public static func appeal(_ time: AppealTime) -> DecisionClock? {
        guard let deadline = time.deadline else { return nil }
        return DecisionClock(
            name: "Sista dag att överklaga", paragraph: deadline.limit.references.first?.short ?? "",
            lastDay: deadline.lastDay,
            counted: "Från \(deadline.limit.start), \(deadline.start): \(deadline.why).",
            then: "Dagen efter får beslutet laga kraft, om inget överklagande har kommit.")
    }

    /// The three months in which support is to be given (SoL 2025:400 34 kap. 1 §).
    public static func carryingOut(_ spell: WaitingSpell) -> DecisionClock {
        let deadline = TimeLimit.notCarriedOut.deadline(from: spell.from)
        let start = spell.isInterruption ? "dagen då stödet avbröts" : "beslutsdagen"
        return DecisionClock(
            name: "Stödet ska ges", paragraph: deadline.limit.references.first?.short ?? "",
            lastDay: deadline.lastDay, counted: "Från \(start), \(spell.from): \(deadline.why).",
            then: "Därefter rapporteras beslutet till IVO och kommunens revisorer.")
    }
}
