/// The answer to "Har personen ansökt, muntligt eller skriftligt?" that every ending before a decision has
/// to give (`process.md`, "The question that closes the gap"). Yes is none of them: it is no ending, but
/// leads to an investigation and a decision.
public enum ApplicationAnswer: String, Sendable, CaseIterable {
    /// And has been told of the right to.
    case no
    case unreached
    /// Yes, but it was taken back.
    case withdrawn
    /// Nobody is left to ask, or nobody was meant.
    case notAsked
    /// Yes, and a decision was made.
    case decided
    /// Support was given without a decision, and the person knew of the right to apply before it began.
    case supported

    public var swedish: String {
        switch self {
        case .no: "Nej, och personen vet om rätten att ansöka"
        case .unreached: "Nej, personen har inte gått att nå"
        case .withdrawn: "Ja, men har tagit tillbaka ansökan"
        case .notAsked: "Frågan kan inte ställas"
        case .decided: "Ja, och ansökan är avgjord"
        case .supported: "Nej, stödet gavs utan beslut, och personen visste om rätten att ansöka"
        }
    }
}
