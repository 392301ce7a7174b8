import Casework
import Law
import Store
import Templating
import Web

/// A version of a sheet for SUS. It never changes: the next takes its place.
struct SusRecord: Sendable {
    let id: SusSheetID
    let number: Int
    let sheet: SusSheet
    /// On which the person was registered by name and number; nil where it was done without.
    let consent: ConsentID?
    let noted: Noted
}

/// A case's sheets and what stands around them, read in one view of the database.
struct SusFile: Sendable {
    let number: String
    let facts: CaseFacts
    let today: Day
    /// The latest version first.
    let records: [SusRecord]
    let consents: [ConsentRecord]
    let municipality: String
    /// As people read it; empty where none is known.
    let personalNumber: String

    /// Throws `.forbidden` where protected facts are somebody else's to read.
    init(under grant: CaseGrant, on today: Day, _ transaction: borrowing some Querying & ~Copyable) throws {
        (number, self.today) = (grant.number, today)
        facts = try grant.readableFacts(transaction)
        records = try SusRepository.all(under: grant, transaction)
        consents = try ConsentRepository.all(under: grant, transaction).filter { $0.file == .execution }
        let known = try SusRepository.surroundings(under: grant, transaction)
        (municipality, personalNumber) = (known.municipality, known.personalNumber)
    }

    var isWritable: Bool { facts.host == nil }

    func latest(_ turn: SusSheet.Turn) -> SusRecord? { records.first { $0.sheet.turn == turn } }
    func isLatest(_ record: SusRecord) -> Bool { latest(record.sheet.turn)?.id == record.id }

    /// Rises with each version of the turn.
    func version(_ turn: SusSheet.Turn) -> Int { latest(turn)?.number ?? 0 }

    /// Whether it may be told today who it is: asked anew at each request.
    func isNamed(_ record: SusRecord) -> Bool {
        guard !facts.person.isProtected, let id = record.consent else { return false }
        return consents.contains { $0.id == id && holds($0) }
    }

    /// The consent on which the person can be registered today.
    var consent: ConsentRecord? {
        facts.person.isProtected ? nil : consents.first { one in
            one.consent.terms.purpose == .registration && one.consent.party.party == SusFile.receiver
                && holds(one)
        }
    }

    private func holds(_ one: ConsentRecord) -> Bool {
        one.holds(on: today, birthDay: facts.person.birthDay)
    }

    /// Whose register it is.
    static let receiver = Party.socialInsurance
}

/// The addresses of a case's sheets for SUS.
enum SusAddress {
    static func index(_ number: String) -> Link { "/arenden/\(number)/sus" }
    static func write(_ turn: SusSheet.Turn, _ number: String) -> Link {
        turn == .start ? "/arenden/\(number)/sus/start" : "/arenden/\(number)/sus/slut"
    }
    static func paper(_ id: SusSheetID, _ number: String) -> Link { "/arenden/\(number)/sus/\(id)/utskrift" }
    static func file(_ id: SusSheetID, _ number: String) -> Link { "/arenden/\(number)/sus/\(id)/fil" }
    static func crumb(_ number: String) -> Crumb { Crumb(label: "SUS", address: index(number)) }
}
