import Law

/// That a version of a plan was agreed, or declined: how, by whom and which day. From then on it stands.
public struct PlanAgreement: Sendable, Equatable {
    public enum Way: String, Sendable, CaseIterable {
        case signed, orally, declined

        public var swedish: String {
            switch self {
            case .signed: "Undertecknad"
            case .orally: "Överenskommen muntligt"
            case .declined: "Personen säger nej till planen"
            }
        }
    }

    public let way: Way
    /// The person, or who speaks for them.
    public let byWhom: String
    public let on: Day
    public let comment: String

    public init(way: Way, byWhom: String, on: Day, comment: String) {
        (self.way, self.byWhom, self.on, self.comment) = (way, byWhom, on, comment)
    }

    /// What keeps it from being noted; empty if nothing does.
    public func problems(of texts: PlanTexts, begunOn begun: Day, today: Day) -> [PlanProblem] {
        let problems: [PlanProblem?] = [
            way == .declined || texts.missing(today: today).isEmpty ? nil : .incomplete,
            on > today ? .dayInFuture : nil,
            on < begun ? .beforePlan : nil,
            byWhom.isEmpty ? .withoutName : nil,
            way == .declined && comment.isEmpty ? .declinedWithoutWords : nil,
        ]
        return problems.compactMap { $0 }
    }
}

/// Why something cannot be noted in a plan. Each has its own sentence.
public enum PlanProblem: Error, Sendable, CaseIterable {
    case noDraft, incomplete, dayInFuture, beforePlan, withoutName, declinedWithoutWords
    case followUpPassed, followUpTooFar, noSuchGoal, noSuchHomework, beforeHomework, withoutWords
    case levelsAlike, alreadyCorrected, withdrawn, tooMany, supportEnded
    case beforeCase, notPresentWithoutWords, otherGoals, ratedTooEarly, reviewCorrected

    public var swedish: String {
        switch self {
        case .noDraft: "Det finns inget utkast till plan. Börja en ny version."
        case .incomplete: "Planen är inte hel. Skriv det som saknas först."
        case .dayInFuture: "Dagen har inte varit än. Skriv idag eller en dag bakåt."
        case .beforePlan: "Dagen ligger före den dag då ni började skriva. Kontrollera dagen."
        case .withoutName: "Skriv vem som svarade: personen själv, eller den som företräder personen."
        case .declinedWithoutWords: "Skriv kort vad personen sa."
        case .followUpPassed: "Dagen ligger inte framåt. Välj en senare dag."
        case .followUpTooFar: "Dagen är mer än ett år bort. Välj en närmare dag; den går att flytta."
        default: ofGoals
        }
    }

    private var ofGoals: String {
        switch self {
        case .noSuchGoal: "Målet finns inte i planen längre. Välj ett annat."
        case .noSuchHomework: "Hemuppgiften är redan avstämd."
        case .beforeHomework: "Dagen ligger före den dag då ni kom överens. Kontrollera dagen."
        case .levelsAlike: "Två av nivåerna är lika. De fem ska gå att skilja åt."
        case .alreadyCorrected: "Målet är redan rättat. Rätta det som står nu."
        case .withdrawn: "Målet är avslutat, eller rättat av ett annat."
        case .tooMany: "Det finns redan fem mål med nivåer. Fler blir svårt att hålla reda på."
        case .withoutWords: "Skriv vad ni kom överens om."
        case .supportEnded: "Personen har ingen plats nu. Planen skriver ni när stödet börjar igen."
        default: ofReviews
        }
    }

    private var ofReviews: String {
        switch self {
        case .beforeCase: "Dagen ligger före anmälan. Kontrollera dagen."
        case .notPresentWithoutWords: "Skriv på vilket sätt personen var med, eller varför inte."
        case .otherGoals: "Den dagen hade verksamheten andra mål. Lämna utfallen tomma, eller ändra dagen."
        case .ratedTooEarly: "Ett av målen med nivåer låstes den dagen eller senare. Skatta det nästa gång."
        default: "Uppföljningen är redan rättad. Rätta den som står nu."
        }
    }
}
