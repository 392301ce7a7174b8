import Law

/// What the register of kommunala aktivitetsansvaret holds of a young person.
public struct DutyYouth: Sendable, Equatable {
    public let name: String
    /// Twelve digits; nil where none is known.
    public let personalNumber: String?
    public let birthDay: Day
    public let address: String
    public let email: String
    public let phone: String
    public let isProtected: Bool
    public let enteredOn: Day
    /// When the young person came into the register.
    public let before: DutyOccupation
    public let present: DutyOccupation
    /// Nil where nothing is planned.
    public let coming: DutyOccupation?

    public init(
        name: String, personalNumber: String?, birthDay: Day, address: String, email: String, phone: String,
        isProtected: Bool, enteredOn: Day, before: DutyOccupation, present: DutyOccupation,
        coming: DutyOccupation?
    ) {
        (self.name, self.personalNumber, self.birthDay) = (name, personalNumber, birthDay)
        (self.address, self.email, self.phone) = (address, email, phone)
        (self.isProtected, self.enteredOn) = (isProtected, enteredOn)
        (self.before, self.present, self.coming) = (before, present, coming)
    }

    public var ages: DutyAges { DutyAges(birthDay: birthDay) }

    /// What keeps it from being kept; empty if nothing does.
    public func problems(today: Day) -> [DutyProblem] {
        let says = personalNumber.flatMap(PersonalNumber.init(stored:))?.birthDay
        let possible: [DutyProblem?] = [
            enteredOn > today ? .inFuture : nil,
            says != nil && says != birthDay ? .otherBirthDay : nil,
            enteredOn >= ages.turns20 ? .tooOld : nil,
            enteredOn.age(bornOn: birthDay) < DutyAges.youngest ? .tooYoung : nil,
            isProtected && !(address + email + phone).isEmpty ? .protectedWays : nil,
            coming.map { DutyOccupation.planned.contains($0) } ?? true ? nil : .notPlanned,
        ]
        return possible.compactMap { $0 }
    }
}

/// The days that the law counts from a young person's birth.
public struct DutyAges: Sendable, Equatable {
    /// Nobody has done their nine years of school before.
    static let youngest = 15

    public let birthDay: Day

    public init(birthDay: Day) { self.birthDay = birthDay }

    /// From this day the municipality has no duty any more (skollagen 29 kap. 9 §).
    public var turns20: Day { birthDay.adding(months: 240) }

    /// The last day on which the register may hold anything (förordning 2006:39 7 §).
    public var erasedBy: Day {
        Day(year: erasedYear, month: 12, day: 31) ?? birthDay.adding(months: 264)
    }

    public var erasedYear: Int { birthDay.parts.year + 21 }
}

/// Why something cannot be written in the register, each with a sentence of its own.
public enum DutyProblem: Error, Sendable, Equatable {
    case inFuture, otherBirthDay, tooOld, tooYoung, protectedWays, notPlanned, known, beforeEntry
    case enteredLater
    case beforeOffer, beforeBegin, noEnding, noEndDay, notBegun, begun, noReceiver, nobodyYes, notAged, aged

    public var swedish: String {
        switch self {
        case .inFuture: "Dagen har inte varit än."
        case .otherBirthDay: "Födelsedagen är en annan än personnumret säger. Ändra den ena."
        case .tooOld: "Aktivitetsansvaret gäller bara den som inte har fyllt 20 år."
        case .tooYoung: "Aktivitetsansvaret gäller den som har slutat nian. Kontrollera födelsedagen."
        case .protectedWays:
            "Den som har skyddade uppgifter har ingen adress, telefon eller e-post här. Brev går genom "
                + "Skatteverket."
        case .notPlanned: "Välj något som är planerat, eller lämna tomt."
        case .known: "Personnumret står redan i registret."
        case .beforeEntry: "Dagen är före den dag då den unga kom in i registret."
        case .enteredLater: "Det finns en kontakt, en insats eller ett avslut från en tidigare dag."
        case .beforeOffer: "Insatsen kan inte börja innan den erbjöds."
        default: measures
        }
    }

    private var measures: String {
        switch self {
        case .beforeBegin: "Insatsen kan inte sluta innan den började."
        case .noEnding: "Välj varför insatsen slutade."
        case .noEndDay: "Skriv vilken dag insatsen slutade."
        case .notBegun: "Skriv vilken dag insatsen började, eller välj Tackade nej."
        case .begun: "Insatsen har börjat. Välj en annan orsak än Tackade nej."
        case .noReceiver: "Vid 20 år: välj vart den unga visades vidare, och vad hen svarade."
        case .nobodyYes: "Den unga kan inte ha sagt ja till ingen. Ändra det ena."
        case .notAged: "Den unga fyller inte 20 år än den dagen."
        case .aged: "Den unga fyller 20 år den dagen. Välj den orsaken."
        default: ""
        }
    }
}
