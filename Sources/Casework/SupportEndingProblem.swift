import Law

/// Why an ending of support cannot be noted as it stands.
public enum SupportEndingProblem: Error, Sendable, Equatable {
    case inFuture, otherReason, otherDestination, withoutDestination, withoutSummary, withoutCorrection
    /// The place was left on another day.
    case otherDay(Day)
    /// One of the programme's goals has no answer, by position.
    case unanswered(Int)
    /// With what is missing before silence ends anything.
    case silenceTooShort(String)
    case place(PlaceProblem)
    /// The case ends in the same act, and nobody has written what became of a visit.
    case visitUnwritten(Day)
    case noSupport, alreadyEnded, otherGoals

    /// What is wrong and what to do.
    public var swedish: String {
        switch self {
        case .inFuture: "Dagen ligger i framtiden. Skriv den första dagen utan stöd."
        case .otherDay(let day): "Platsen lämnades \(day). Skriv den dagen."
        case .otherReason: "Det skälet gick inte att välja den dagen. Välj ett annat."
        case .otherDestination: "Det gick inte att välja den dagen. Välj något annat."
        case .withoutDestination: "Skriv vart personen går."
        case .withoutSummary: "Skriv kort hur det gick."
        case .withoutCorrection: "Skriv vad som var fel."
        case .unanswered: "Svara på om målet nåddes. Vet ni inte, välj ”Vet inte”."
        case .silenceTooShort(let missing): missing
        case .place(let problem): problem.swedish
        case .visitUnwritten(let day):
            "Besöket \(day) är inte inskrivet. Skriv först hur det blev: ärendet går inte att ändra sedan."
        case .noSupport: "Inget stöd har beviljats eller börjat, så det finns inget att avsluta här."
        case .alreadyEnded: "Stödet är redan avslutat. Blev något fel rättar du avslutet."
        case .otherGoals: "Verksamheten hade andra mål den dagen. Ladda om sidan och svara på dem."
        }
    }
}
