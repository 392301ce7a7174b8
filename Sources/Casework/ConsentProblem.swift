/// Why a consent cannot be noted or withdrawn, each with a sentence of its own.
public enum ConsentProblem: Error, Sendable, Equatable {
    case noParty, noName(Party), noData, givenInFuture, beginsBefore, endsBefore, tooLong
    case notByPerson, notByYoung, noGuardian, noGuardianOrReason, noOwnView, guardianOfAdult
    case withdrawnInFuture, withdrawnBefore, withdrawn

    public var swedish: String {
        switch self {
        case .noParty: "Välj minst en som samtycket gäller."
        case .noName(let party): "Skriv vem det är: \(party.swedish.lowercased())."
        case .noData: "Skriv vilka uppgifter samtycket gäller."
        case .givenInFuture: "Dagen ligger i framtiden. Skriv den dag då samtycket gavs."
        case .beginsBefore: "Samtycket kan inte börja gälla innan det gavs."
        case .endsBefore: "Sista dagen ligger före den första. Ändra någon av dem."
        case .tooLong: "Ett samtycke gäller högst två år. Fråga igen sedan."
        case .withdrawnInFuture: "Dagen ligger i framtiden."
        case .withdrawnBefore: "Dagen ligger före den dag då samtycket gavs."
        case .withdrawn: "Samtycket är redan återkallat."
        default: ofGiver
        }
    }

    private var ofGiver: String {
        switch self {
        case .notByPerson:
            "Personen själv behöver ha samtyckt, eller en god man, en förvaltare eller ett ombud."
        case .notByYoung: "Den som har fyllt 15 år behöver själv ha samtyckt."
        case .noGuardian: "Personen är under 12 år: vårdnadshavarna bestämmer. Skriv vilka som har samtyckt."
        case .noGuardianOrReason:
            "Personen är under 18 år. Skriv vilka vårdnadshavare som har samtyckt, eller varför det räcker "
                + "utan dem."
        case .noOwnView: "Skriv vad den unga själv tycker."
        case .guardianOfAdult: "Personen har fyllt 18 år. Vårdnadshavare kan inte samtycka längre."
        default: ""
        }
    }
}
