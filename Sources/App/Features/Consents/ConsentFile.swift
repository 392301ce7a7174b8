import Casework
import Law
import Store
import Web

/// Which consent a page or an act is about, as it stands in the address; empty where it is about none.
struct ConsentPlace: Sendable {
    var item = ""
}

/// Everything about who may be told what of a case, and what was told, read in one view of the database. It
/// holds a protected person's words too: ask `facts.mayBeRead(by:)` first.
struct ConsentFile: Sendable {
    let number: String
    let facts: CaseFacts
    let today: Day
    /// Latest first.
    let consents: [ConsentRecord]
    let sharings: [SharingRecord]
    /// Those who speak for the person on the day.
    let representatives: [RepresentativeRecord]
    /// What is begun on each consent and not done.
    let uses: [ConsentID: [String]]

    init(
        under grant: CaseGrant, on today: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        (number, self.today) = (grant.number, today)
        facts = try grant.readableFacts(transaction)
        consents = try ConsentRepository.all(under: grant, transaction)
        sharings = try SharingRepository.all(under: grant, transaction)
        uses = try ConsentUseRepository.all(under: grant, transaction)
        let birthDay = facts.person.birthDay
        representatives = try RepresentativeRepository.all(under: grant, transaction)
            .filter { $0.facts.kind != .guardian && $0.holds(on: today, birthDay: birthDay) }
    }

    var birthDay: Day? { facts.person.birthDay }

    func consent(_ place: String) -> ConsentRecord? {
        ConsentID(place).flatMap { id in consents.first { $0.id == id } }
    }

    func standing(_ record: ConsentRecord) -> ConsentStanding {
        record.standing(on: today, birthDay: birthDay)
    }

    /// Those on which something may be told today.
    var living: [ConsentRecord] { consents.filter { standing($0) == .holds } }
}
