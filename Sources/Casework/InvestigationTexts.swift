/// What is written together in an investigation: what is examined, what the person thinks, the assessment
/// kept apart from the facts, and the proposal (SOSFS 2014:5 5 kap.). It never holds facts: each of those has
/// its own source and day.
public struct InvestigationTexts: Sendable, Equatable {
    public var questions = ""
    public var ownView = ""
    public var wishes = ""
    /// Nil until it has been asked.
    public var interpreter: InterpreterNeed?
    /// Language, what is booked and when it was used.
    public var interpreterNote = ""
    public var assessment = ""
    public var metOtherwise: MetOtherwise?
    public var otherWays = ""
    public var proposal: Proposal?
    public var proposalText = ""

    public init() {}

    /// That one is needed is said, and not which.
    public var isInterpreterUntold: Bool {
        interpreterNote.isEmpty && interpreter.map { $0 != .none } == true
    }

    /// What must stand there before a decision; empty if nothing is missing.
    public var missing: [InvestigationGap] {
        [
            questions.isEmpty ? .questions : nil,
            ownView.isEmpty ? .ownView : nil,
            interpreter == nil ? .interpreter : nil,
            assessment.isEmpty ? .assessment : nil,
            metOtherwise == nil ? .metOtherwise : nil,
            proposal == nil || proposalText.isEmpty ? .proposal : nil,
        ].compactMap { $0 }
    }
}

/// What an investigation lacks before it can go to a decision.
public enum InvestigationGap: Sendable, CaseIterable {
    case questions, facts, ownView, interpreter, assessment, metOtherwise, proposal
    case communication, openCommunication, openReferral, declaration, application

    public var swedish: String {
        switch self {
        case .questions: "Frågorna som utredningen ska svara på"
        case .facts: "Minst en uppgift med källa och dag"
        case .ownView: "Personens egen syn"
        case .interpreter: "Om tolk eller annat stöd behövs"
        case .assessment: "Bedömningen"
        case .metOtherwise: "Om behovet kan tillgodoses på annat sätt"
        case .proposal: "Förslag till beslut, i ord"
        case .communication: "Kommunicering, eller skälet till att den utelämnas (25 § FL)"
        case .openCommunication: "Personens svar på det som är kommunicerat, eller att tiden har gått ut"
        case .openReferral: "Svar på remisser, eller att tiden har gått ut utan svar"
        case .application: "En ansökan som inte är återkallad"
        case .declaration: "Din egen uppgift om jäv"
        }
    }
}
