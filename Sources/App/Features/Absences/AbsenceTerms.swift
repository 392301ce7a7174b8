import Casework
import Law

/// An absence as it is planned: who, from when to when, why, and who answers meanwhile.
struct AbsenceTerms: Sendable, Equatable {
    /// In days.
    static let longest = 730

    let account: AccountID
    let from: Day
    let until: Day
    let kind: AbsenceKind
    let deputy: AccountID

    func problems(today: Day) -> [AbsenceProblem] {
        let possible: [(Bool, AbsenceProblem)] = [
            (until < from, .endsBeforeItBegins), (until < today, .hasBeen),
            (from > today.adding(days: 366) || until > from.adding(days: AbsenceTerms.longest), .tooLong),
            (deputy == account, .ownDeputy),
        ]
        return possible.filter(\.0).map(\.1)
    }
}

/// Why an absence cannot be as it was typed.
enum AbsenceProblem: CaseIterable {
    case endsBeforeItBegins, hasBeen, tooLong, ownDeputy, overlaps

    var field: String {
        switch self {
        case .endsBeforeItBegins, .hasBeen: AbsenceForm.Name.until
        case .tooLong, .overlaps: AbsenceForm.Name.from
        case .ownDeputy: AbsenceForm.Name.deputy
        }
    }

    var swedish: String {
        switch self {
        case .endsBeforeItBegins: "Den sista dagen är före den första. Ändra någon av dem."
        case .hasBeen: "Den sista dagen har redan varit."
        case .tooLong: "Frånvaron börjar om mer än ett år eller är längre än två år. Dela upp den."
        case .ownDeputy: "Ersättaren är den som är borta. Välj någon annan."
        case .overlaps: "Det finns redan en frånvaro under de dagarna. Ställ in den först."
        }
    }
}
