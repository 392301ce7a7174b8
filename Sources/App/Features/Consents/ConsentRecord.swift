import Casework
import Law

/// A consent as it was noted, and whether it was withdrawn. It never changes but by that.
struct ConsentRecord: Sendable {
    let id: ConsentID
    let file: CaseFile
    let consent: Consent
    /// Who spoke for the person; empty where nobody did.
    let spokenBy: String
    let noted: Noted
    /// Nil while it is not.
    let withdrawal: ConsentWithdrawal?
    /// Who noted that.
    let withdrawalNoted: Noted?

    func standing(on day: Day, birthDay: Day?) -> ConsentStanding {
        consent.standing(on: day, withdrawnOn: withdrawal?.day, birthDay: birthDay)
    }

    func holds(on day: Day, birthDay: Day?) -> Bool { standing(on: day, birthDay: birthDay) == .holds }
}

/// That a consent was taken back, from a day on.
struct ConsentWithdrawal: Sendable {
    let day: Day
    let way: ConsentWay
    /// May be empty: nobody has to say why.
    let reason: String

    func problem(of record: ConsentRecord, today: Day) -> ConsentProblem? {
        if record.withdrawal != nil { return .withdrawn }
        if day > today { return .withdrawnInFuture }
        return day < record.consent.terms.givenOn ? .withdrawnBefore : nil
    }
}
