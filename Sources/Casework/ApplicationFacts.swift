import Law

/// What was asked for, how and when it came, and by whom. It never judges what was asked.
public struct ApplicationFacts: Sendable, Equatable {
    public let way: ApplicationWay
    /// The day it lay there, or was said.
    public let reached: Day
    /// Nil where the person applied.
    public let representative: RepresentativeID?
    /// What is asked for, in the person's own words.
    public let wish: String
    /// What the person thinks, where somebody else applied.
    public let ownView: String

    public init(
        way: ApplicationWay, reached: Day, representative: RepresentativeID? = nil, wish: String,
        ownView: String = ""
    ) {
        self.way = way
        self.reached = reached
        self.representative = representative
        self.wish = wish
        self.ownView = ownView
    }

    /// The day it came in by law (FL 22 §).
    public var arrived: Day { way.arrival(reached: reached)?.day ?? reached }

    /// Own right to speak in the case (SoL 3:4).
    public static let ownRight = 15

    /// What keeps it from being taken in; empty if nothing does.
    /// - Parameters:
    ///   - birthDay: the person's, if it is known.
    ///   - maker: the representative; nil where the person applied.
    public func problems(today: Day, birthDay: Day?, maker: RepresentativeFacts?) -> [ApplicationProblem] {
        var problems: [ApplicationProblem] = []
        if reached > today { problems.append(.inFuture) }
        if let birthDay, arrived < birthDay { return problems + [.beforeBirth] }
        if wish.isEmpty { problems.append(.noWish) }
        let age = birthDay.map { arrived.age(bornOn: $0) }
        guard let maker else {
            let isTooYoung = age.map { $0 < ApplicationFacts.ownRight } ?? false
            return problems + (isTooYoung ? [.tooYoung] : [])
        }
        let isOfAge = (age ?? 0) >= RepresentativeFacts.ofAge
        if maker.kind == .guardian && isOfAge {
            problems.append(.guardianOfAdult)
        } else if !maker.holds(on: arrived, birthDay: birthDay) {
            problems.append(.notRepresented)
        }
        if ownView.isEmpty { problems.append(.noOwnView) }
        return problems
    }
}

/// Why an application cannot be taken in as it stands.
public enum ApplicationProblem: Error, Sendable, Equatable {
    case inFuture, beforeBirth, noWish, tooYoung, guardianOfAdult, notRepresented, noOwnView

    /// What is wrong and what to do.
    public var swedish: String {
        switch self {
        case .inFuture: "Dagen ligger i framtiden. Skriv den dag då ansökan kom."
        case .beforeBirth: "Dagen ligger före personens födelsedag. Kontrollera årtalet."
        case .noWish: "Skriv vad personen ansöker om, gärna med personens egna ord."
        case .tooYoung:
            "Personen var under 15 år den dagen. Då ansöker en vårdnadshavare; lägg till den som företrädare."
        case .guardianOfAdult:
            "Personen hade fyllt 18 år den dagen. Då kan en vårdnadshavare inte ansöka, bara personen själv, "
                + "ett ombud eller en god man eller förvaltare."
        case .notRepresented:
            "Företrädarens uppdrag gällde inte den dagen. Välj en annan, eller ändra dagen om den blev fel."
        case .noOwnView: "Skriv vad personen själv vill, eller varför du inte har kunnat fråga."
        }
    }
}
