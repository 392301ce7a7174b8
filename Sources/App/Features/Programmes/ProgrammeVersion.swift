import Casework
import Law

/// One version of a programme as it is kept: what it says, from when, and who made it. It is never edited: a
/// change before its first day is another one from the same day.
struct ProgrammeVersion: DatedChange {
    let id: ProgrammeVersionID
    let validFrom: Day
    let lastDay: Day?
    let terms: ProgrammeTerms
    let trace: ChangeTrace

    /// As it stands in addresses.
    var firstDay: String { validFrom.description }
    var order: Int64 { id.value }
    var isWithdrawn: Bool { trace.isWithdrawn }
}

/// Who made a dated change and when, and whether it was taken back.
struct ChangeTrace: Sendable {
    let madeAt: Instant
    /// Nil: it came with the program, from a file of `Programmes`.
    let madeBy: String?
    let withdrawnAt: Instant?
    let withdrawnBy: String?

    var isWithdrawn: Bool { withdrawnAt != nil }

    /// "2026-11-20 14.03 av Adam Alm"; "ur Stegets filer" where nobody of the installation made it.
    var swedish: String {
        let made = madeBy.map { "\(madeAt.dayAndTime) av \($0)" } ?? "\(madeAt.dayAndTime) ur Stegets filer"
        guard let withdrawnAt else { return made }
        return "\(made). Ångrad \(withdrawnAt.dayAndTime) av \(withdrawnBy ?? "")"
    }
}
