/// Why a group, or one of its meetings, cannot be as it was typed. Each has its own sentence.
public enum GroupProblem: Error, Sendable, CaseIterable {
    case noName, noPlace, strangeLength, pastMidnight, samePerson
    case noRhythm, endsBeforeBeginning, tooLong, neverMeets, hasBeen, tooFarAhead

    public var swedish: String {
        switch self {
        case .noName: "Skriv vad gruppen heter, till exempel ”Spel och fika”."
        case .noPlace: "Skriv rummet eller platsen."
        case .strangeLength: "Skriv hur länge i minuter, från 15 till 480."
        case .pastMidnight: "Träffen slutar efter midnatt. Kontrollera tiden och hur länge den är."
        case .samePerson: "Samma person är vald två gånger. Välj någon annan, eller ingen."
        case .noRhythm: "Välj veckodag, och om ni ses varje eller varannan vecka."
        case .endsBeforeBeginning: "Sista dagen är före den första. Kontrollera dagarna."
        case .tooLong: "Det är mer än ett år. Välj en närmare sista dag; det går att förlänga."
        case .neverMeets: "Det blir ingen träff mellan dagarna. Kontrollera veckodag och sista dag."
        case .hasBeen: "Dagen har redan varit. Välj idag eller senare."
        case .tooFarAhead: "Dagen är mer än ett år bort. Välj en närmare dag."
        }
    }
}
