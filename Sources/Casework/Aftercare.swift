import Law

/// What is asked of somebody whose support has ended, when they have said yes to it (programmes.md PL-16).
/// It demands nothing of anybody: a no is an answer, and "ej nådd" is counted and never a failure.
public enum Aftercare {
    /// How long after the first day without support. The days are counted in the schema.
    public enum Moment: String, Sendable, CaseIterable {
        case m3, m6, m12

        public var swedish: String {
            switch self {
            case .m3: "3 månader"
            case .m6: "6 månader"
            case .m12: "12 månader"
            }
        }
    }

    /// May the unit get in touch?
    public enum Answer: String, Sendable, CaseIterable {
        case yes, no

        public var swedish: String {
            switch self {
            case .yes: "Ja, gärna"
            case .no: "Nej tack"
            }
        }
    }

    /// What came of getting in touch.
    public enum Result: String, Sendable, CaseIterable {
        case reached, notReached, declined, deceased

        public var swedish: String {
            switch self {
            case .reached: "Vi hördes eller sågs"
            case .notReached: "Ej nådd"
            case .declined: "Vill inte att vi hör av oss mer"
            case .deceased: "Personen har avlidit"
            }
        }
    }

    /// What the days are filled with.
    public enum Occupation: String, Sendable, CaseIterable {
        case work, subsidisedWork, studies, practice, other, nothing

        public var swedish: String {
            switch self {
            case .work: "Arbete"
            case .subsidisedWork: "Subventionerat arbete"
            case .studies: "Studier"
            case .practice: "Praktik eller arbetsträning"
            case .other: "Något annat"
            case .nothing: "Inget särskilt just nu"
            }
        }
    }

    /// Would the person like to come back?
    public enum Wish: String, Sendable, CaseIterable {
        case yes, maybe, no

        public var swedish: String {
            switch self {
            case .yes: "Ja, personen vill komma tillbaka"
            case .maybe: "Kanske, vi hörs igen"
            case .no: "Nej, inte nu"
            }
        }
    }

    /// One time that the unit got in touch, or tried to.
    public struct Contact: Sendable, Equatable {
        public let result: Result
        public let channel: ContactChannel
        public let day: Day
        /// What was told; only of somebody who was reached.
        public var step: ProgressStep?
        public var occupation: Occupation?
        public var wish: Wish?
        public var words = ""

        public init(result: Result, channel: ContactChannel, day: Day) {
            (self.result, self.channel, self.day) = (result, channel, day)
        }

        public var tellsOfSituation: Bool { step != nil || occupation != nil || wish != nil }
    }

    /// On so many days somebody has tried before it is enough for this time.
    public static let enoughDays = 3
}

/// One of the times to get in touch after somebody's support, with the days that the schema has counted.
public struct AftercareTime: Sendable, Equatable {
    public let moment: Aftercare.Moment
    public let dueOn: Day
    /// The first day that counts to it, and the first that does not any more.
    public let opensOn: Day
    public let closesOn: Day
    /// What came of it, where somebody has tried: that nobody was reached never hides what was learnt.
    public let result: Aftercare.Result?
    /// On how many days somebody has tried without reaching the person.
    public let triedDays: Int

    public init(
        moment: Aftercare.Moment, dueOn: Day, opensOn: Day, closesOn: Day, result: Aftercare.Result?,
        triedDays: Int
    ) {
        (self.moment, self.dueOn, self.opensOn) = (moment, dueOn, opensOn)
        (self.closesOn, self.result, self.triedDays) = (closesOn, result, triedDays)
    }

    public func holds(_ day: Day) -> Bool { opensOn <= day && day < closesOn }
}

/// Why a contact cannot be noted as it was typed.
public enum AftercareProblem: Sendable, CaseIterable {
    case notYet, outOfTime, noYes, situationOfNobody

    public var swedish: String {
        switch self {
        case .notYet: "Dagen har inte varit än. Skriv den dag då ni hörde av er."
        case .outOfTime: "Dagen hör inte till någon efteruppföljning. De börjar två veckor före sin dag."
        case .noYes: "Personen har inte sagt ja till att ni hör av er. Fråga först."
        case .situationOfNobody: "Hur personen har det kan ni bara skriva när ni har hörts eller setts."
        }
    }
}
