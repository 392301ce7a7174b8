import Casework
import Law
import Web

/// Somebody who acts or has acted for the person in a case.
struct RepresentativeRecord: Sendable {
    let id: RepresentativeID
    let facts: RepresentativeFacts
    let endedOn: Day?
    let notedByName: String

    /// Whether the mandate holds on a day.
    func holds(on day: Day, birthDay: Day?) -> Bool {
        facts.holds(on: day, birthDay: birthDay) && (endedOn.map { day <= $0 } ?? true)
    }

    var title: String { "\(facts.name), \(facts.kind.swedish.lowercased())" }

    /// From when to when, in words.
    func period(birthDay: Day?, today: Day) -> String {
        let end = endedOn ?? facts.validTo
        let words = "\(facts.validFrom)–\(end.map(\.description) ?? "tills vidare")"
        let isOver = facts.validFrom <= today && !holds(on: today, birthDay: birthDay)
        return isOver ? "\(words), gäller inte längre" : words
    }

    /// On the case's own page.
    func item(birthDay: Day?, today: Day) -> DescriptionItem {
        DescriptionItem(
            term: facts.kind.swedish,
            texts: [facts.name, facts.phone, facts.scope, period(birthDay: birthDay, today: today)]
                .filter { !$0.isEmpty })
    }
}
