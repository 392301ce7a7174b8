import Law

/// Why something cannot be noted of a person's place or of the queue. Each has its own sentence, which says
/// what to do and never blames anybody.
public enum PlaceProblem: Error, Sendable, Equatable {
    case tooEarly, placed, notPlaced, queued, notQueued, interrupted, notInterrupted
    case nothingGranted, notDecided, notTold, toldAfterStart
    case inFuture, beforeEarlier(Day), tooFarBack
    case full(PlaceKind, limit: Int), notManager, withoutWhy, withoutParty, withoutWords
    case offerStands, noOffer, contactTwice, notStaff, notTeller
    case placeBeforeOffer, placeTooFarAhead, next(NextStepProblem)
    case execution(ExecutionProblem), closed(Day)

    public var swedish: String {
        switch self {
        case .tooEarly: "Ärendet är fortfarande en anmälan. Avgör den först."
        case .placed: "Personen har redan en plats."
        case .notPlaced: "Personen har ingen plats nu."
        case .queued: "Personen väntar redan på en plats."
        case .notQueued: "Personen väntar inte på en plats."
        case .interrupted: "Stödet är avbrutet. Anteckna först att det återupptas."
        case .notInterrupted: "Stödet är inte avbrutet."
        default: rules
        }
    }

    private var rules: String {
        switch self {
        case .nothingGranted:
            "Inget stöd är beviljat än. Personen kan stå i kö när det finns ett beslut som ger stödet."
        case .notDecided:
            "Inget beslut om stödet gäller den dagen, och här behövs ett. Välj en dag då beslutet gäller."
        case .notTold:
            "Skriv vilken dag, av vem och hur personen fick veta om rätten att ansöka (SoL 11 kap. 6 §)."
        case .toldAfterStart: "Personen ska få veta om rätten att ansöka innan stödet börjar."
        case .full(let kind, let limit):
            "Alla \(limit) platser är upptagna den dagen (\(kind.plural.lowercased())). Erbjud plats i kön, "
                + "eller låt chefen besluta om undantag nedan."
        case .notManager: "Bara en chef i verksamheten kan besluta om undantag. Välj en chef."
        case .withoutWhy: "Skriv varför undantaget görs."
        case .execution(let problem): problem.swedish
        default: details
        }
    }

    private var details: String {
        switch self {
        case .closed(let day): WindDownTerms.closed(from: day)
        case .inFuture: "Dagen har inte varit än. Skriv idag eller en dag bakåt."
        case .beforeEarlier(let day): "Dagen är före \(day), som redan är antecknad. Kontrollera dagen."
        case .tooFarBack: "Dagen är mer än ett år bakåt. Kontrollera dagen."
        case .withoutParty: "Skriv vem platsen är reserverad av, till exempel en grannkommun."
        case .withoutWords: "Skriv kort vilket skälet är."
        case .offerStands: "Ett erbjudande väntar redan på svar. Anteckna svaret först."
        case .noOffer: "Det finns inget erbjudande som väntar på svar."
        case .placeBeforeOffer: "Platsen finns tidigast den dag den erbjöds. Kontrollera dagen."
        case .placeTooFarAhead: "Dagen är mer än ett år bort. Erbjud platsen när det är närmare."
        case .next(let problem): problem.swedish
        case .contactTwice: "Välj två olika personer, eller lämna den andra tom."
        case .notStaff: "Den ni valde ger inte stöd här nu. Välj någon annan."
        case .notTeller: "Den ni valde arbetar inte med stödet nu. Välj någon annan."
        default: "Det går inte just nu."
        }
    }
}
