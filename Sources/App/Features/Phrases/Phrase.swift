import Casework
import Law

/// How a programme words one of its texts from a day on. It is never edited: a change is another one.
struct Phrase: DatedChange {
    let id: PhraseID
    let programme: ProgrammeID
    let key: PhraseKey
    let validFrom: Day
    let wording: String
    let trace: ChangeTrace

    var lastDay: Day? { nil }
    var order: Int64 { id.value }
    var isWithdrawn: Bool { trace.isWithdrawn }
}
