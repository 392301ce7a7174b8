import Casework
import Law
import Web

/// How an episode ended, as it was decided. It never changes.
struct EndingRecord: Sendable {
    let stage: Casework.Phase
    let ending: Ending
    let toldByName: String?
    let endedAt: Instant
    let endedByName: String

    /// It ended an application, and so is the authority's to read too.
    var isOfApplication: Bool { stage == .investigation || stage == .decision }

    /// In words, for the case's page and where a second ending is refused.
    var items: [DescriptionItem] {
        [
            item("Skäl", ending.reason.swedish),
            item("Kriterier som inte är uppfyllda", ending.criteria),
            item("Avslutades i", stage.swedish),
            item("Har personen ansökt?", ending.answer.swedish),
            item("Fick veta om rätten att ansöka", told),
            item("Tog tillbaka ansökan", ending.withdrawnOn?.inWords(withYear: true) ?? ""),
            item("Andra vägar", ending.alternatives),
            item("Går i stället till", ending.destination),
            item("Kommentar", ending.comment),
            item("Avslutat", "\(endedAt.day.inWords(withYear: true)), av \(endedByName)"),
        ].compactMap { $0 }
    }

    /// What happens next, for whoever reads the ended case.
    var whatNow: String {
        if ending.reason == .deceased {
            return "Personen har avlidit. Ingen behöver göra något mer, och inga brev skickas."
        }
        let told = ending.told == nil ? "" : "Personen vet att det går att ansöka. "
        return told + "Ingen behöver göra något mer. Hör personen av sig igen blir det en ny anmälan, "
            + "och då syns det här ärendet intill."
    }

    private var told: String {
        guard let told = ending.told else { return "" }
        let by = toldByName.map { ", av \($0)" } ?? ""
        return "\(told.day.inWords(withYear: true))\(by). \(told.way.swedish)."
    }

    private func item(_ term: String, _ text: String) -> DescriptionItem? {
        text.isEmpty ? nil : DescriptionItem(term: term, texts: text.paragraphs)
    }
}
