import Casework
import Law
import Store

/// One of two who are compared: what stands about the person of a case. It never holds what the reader may
/// not read: the route has asked.
struct ComparisonSide: Sendable {
    let number: String
    let root: PersonID
    let person: PersonFacts
    let cases: [FoundPerson.Case]
    let isProtected: Bool

    init(_ grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws {
        number = grant.number
        root = try PersonTreeRepository.root(of: grant.personID, transaction)
        guard let found = try PersonRepository.find(grant.personID, transaction) else {
            throw MissingRecord.person
        }
        person = found
        let reach = grant.actor.reach(for: .readCases)
        let whole = try FoundPersonRepository.find(
            root, in: reach, for: grant.actor.accountID, transaction)
        cases = whole?.cases ?? []
        isProtected = try PersonTreeRepository.isProtected(root, transaction)
    }

    /// What tells one person from another, in the order one looks.
    var lines: [(label: String, text: String)] {
        [
            ("Namn", person.name), ("Personnummer", person.personalNumber ?? ""),
            ("Född", person.birthDay?.description ?? ""), ("Telefon", person.phone),
            ("E-post", person.email), ("Adress", person.address), ("Tolk", person.interpreterLanguage),
            ("Ärenden", cases.map(\.words).joined(separator: ", ")),
        ]
    }
}

extension FoundPerson.Case {
    /// "UPP-2026-0001, intresseanmälan".
    var words: String {
        "\(number), " + (endedOn.map { "avslutat \($0)" } ?? phase.swedish.lowercased())
    }
}
