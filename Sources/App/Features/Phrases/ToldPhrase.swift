import Casework
import Law
import Store
import Templating

/// A text of the programme's own, shown where it is needed. It never stands in for a text that the programme
/// has not worded.
struct ToldPhrase: Fielded, Sendable {
    let heading: String
    let wording: String

    static let fields: Fields<ToldPhrase> = [
        .text("heading") { $0.heading },
        .text("wording") { $0.wording },
    ]

    /// What is told around the form of an ending.
    static func ofEnding(
        under grant: CaseGrant, on day: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ToldPhrase] {
        try all(.rightToApply, .alternativesLead, under: grant, on: day, transaction)
    }

    /// Those of the texts that the case's programme has worded by a day, in this order.
    static func all(
        _ keys: PhraseKey..., under grant: CaseGrant, on day: Day,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ToldPhrase] {
        try keys.compactMap { key in
            try PhraseRepository.wording(key, in: grant.programmeID, on: day, transaction).map {
                ToldPhrase(heading: key.swedish, wording: $0)
            }
        }
    }
}
