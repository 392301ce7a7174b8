import Law

/// What SUS is told of somebody at the start or at the end of a measure that a samordningsförbund pays for.
/// It never says who it is: that depends on a consent, and is asked anew each time the sheet is shown.
public struct SusSheet: Sendable, Equatable {
    public enum Turn: String, Sendable, CaseIterable {
        case start, end

        public var swedish: String { self == .start ? "Start" : "Slut" }
    }

    /// Work or studies, and how much of full time (100 % is 40 hours a week); nil for none.
    public struct Occupation<Kind: Sendable & Equatable>: Sendable, Equatable {
        public let kind: Kind
        public let share: Int?

        public init(_ kind: Kind, share: Int?) { (self.kind, self.share) = (kind, share) }
    }

    /// What is asked at one of the two only.
    public enum Own: Sendable, Equatable {
        case start(SusEducation, SusTimeInNeed)
        case end(SusEndReason)
    }

    public let day: Day
    public let municipality: String
    public let isEnrolled: Bool
    public let work: Occupation<SusWork>
    public let studies: Occupation<SusStudies>
    public let seeksWork: Bool
    public let isInProgramme: Bool
    public let livelihoods: [SusLivelihood]
    public let own: Own

    public init(
        day: Day, municipality: String, isEnrolled: Bool, work: Occupation<SusWork>,
        studies: Occupation<SusStudies>, seeksWork: Bool, isInProgramme: Bool,
        livelihoods: [SusLivelihood], own: Own
    ) {
        (self.day, self.municipality, self.isEnrolled) = (day, municipality, isEnrolled)
        (self.work, self.studies) = (work, studies)
        (self.seeksWork, self.isInProgramme) = (seeksWork, isInProgramme)
        (self.livelihoods, self.own) = (livelihoods, own)
    }

    public var turn: Turn { if case .start = own { .start } else { .end } }

    /// What keeps it from being kept; empty if nothing does.
    public func problems(today: Day) -> [SusProblem] {
        let none = livelihoods.contains(.noPublic), others = livelihoods.contains(where: \.isPublic)
        let possible: [SusProblem?] = [
            day > today ? .inFuture : nil,
            (work.kind == .none) == (work.share == nil) ? nil : .workShare,
            (studies.kind == .none) == (studies.share == nil) ? nil : .studyShare,
            livelihoods.isEmpty ? .noLivelihood : nil,
            none && others ? .livelihoods : nil,
        ]
        return possible.compactMap { $0 }
    }
}

/// Why a sheet cannot be kept, each with a sentence of its own.
public enum SusProblem: Error, Sendable, Equatable {
    case inFuture, workShare, studyShare, noLivelihood, livelihoods, noConsent, protected

    public var swedish: String {
        switch self {
        case .inFuture: "Dagen har inte varit än."
        case .workShare: "Skriv hur stor del av heltid personen arbetar, eller välj Arbetar inte."
        case .studyShare: "Skriv hur stor del av heltid personen studerar, eller välj Studerar inte."
        case .noLivelihood: "Välj minst en försörjning, eller Ingen offentlig försörjning."
        case .livelihoods: "Ingen offentlig försörjning kan inte stå tillsammans med en ersättning."
        case .noConsent:
            "Det finns inget samtycke till SUS för Försäkringskassan som gäller idag. Skriv in det under "
                + "Samtycken, eller registrera utan uppgifter om vem det är."
        case .protected:
            "Personen har skyddade uppgifter och registreras alltid utan uppgifter om vem det är."
        }
    }
}

/// What work somebody has, as it is and not as it is called.
public enum SusWork: String, Sendable, CaseIterable {
    case none, ordinary, subsidised

    public var swedish: String {
        switch self {
        case .none: "Arbetar inte"
        case .ordinary: "Arbete utan stöd till arbetsgivaren"
        case .subsidised: "Arbete med stöd till arbetsgivaren"
        }
    }
}

/// What somebody studies.
public enum SusStudies: String, Sendable, CaseIterable {
    case none, compulsory, upperSecondary, adult, folkHighSchool, higher, other

    public var swedish: String {
        switch self {
        case .none: "Studerar inte"
        case .compulsory: "Grundskola"
        case .upperSecondary: "Gymnasieskola"
        case .adult: "Kommunal vuxenutbildning"
        case .folkHighSchool: "Folkhögskola"
        case .higher: "Högskola eller yrkeshögskola"
        case .other: "Annan utbildning"
        }
    }
}
