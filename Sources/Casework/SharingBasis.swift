import Law

/// On what something is told to a party: a consent of the case, or a section with the reason. It never proves
/// that it holds: that is asked where it is told.
public enum SharingBasis: Sendable, Equatable {
    case consent(ConsentID)
    case law(SharingLaw, reason: String)
}

/// Why something may not be told to a party, each with a sentence of its own.
public enum SharingProblem: Error, Sendable, Equatable {
    case noBasis, noReason, noConsent, otherParty, otherName, otherPurpose(ConsentPurpose)
    case standing(ConsentStanding), notGuardian, beforeLaw
    case toldInFuture, noParty, noName(Party), nothingSaid

    public var swedish: String {
        switch self {
        case .noBasis: "Välj ett samtycke som gäller, eller en grund i lag. Annars får inget berättas."
        case .noReason: "Skriv varför lagrummet ger rätt att berätta."
        case .noConsent: "Samtycket finns inte i den här akten. Välj ett annat."
        case .otherParty: "Samtycket gäller någon annan. Välj ett som gäller den som ska få veta."
        case .otherName:
            "Samtycket gäller någon annan. Skriv namnet som det står i samtycket, eller välj ett annat."
        case .otherPurpose(let purpose):
            "Samtycket gäller ”\(purpose.swedish)”. Välj ett som gäller det som ni ska göra nu."
        case .standing(let standing): "Samtycket räcker inte den dagen. \(standing.swedish)."
        case .notGuardian: "Personen har fyllt 18 år. En vårdnadshavare har inte rätt att få veta längre."
        case .beforeLaw: "Lagrummet gällde inte den dagen."
        case .toldInFuture: "Dagen ligger i framtiden."
        case .noParty: "Välj vem som fick veta."
        case .noName(let party): "Skriv vem det är: \(party.swedish.lowercased())."
        case .nothingSaid: "Skriv vad som berättades."
        }
    }
}

extension SharingLaw {
    /// What keeps the section from letting something be told; nil if nothing does. Nothing but the reason is
    /// judged: whether it holds is for whoever tells to answer for.
    public func problem(
        reason: String, to party: Party, on day: Day, birthDay: Day?
    ) -> SharingProblem? {
        if reason.isEmpty { return .noReason }
        if !reference.validity.contains(day) { return .beforeLaw }
        let isAdult = birthDay.map { day.age(bornOn: $0) >= RepresentativeFacts.ofAge } ?? true
        let isToGuardian = self == .guardianship || party == .guardian
        return isToGuardian && isAdult ? .notGuardian : nil
    }
}
