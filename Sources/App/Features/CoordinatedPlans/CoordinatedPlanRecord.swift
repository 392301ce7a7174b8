import Casework
import Law
import Store
import Templating
import Web

/// A version of a coordinated plan, or of a no to one. It never changes: the next takes its place.
struct CoordinatedPlanRecord: Sendable {
    struct Closing: Sendable {
        let day: Day
        let reason: String
        let noted: Noted
    }

    let id: CoordinatedPlanID
    let number: Int
    let terms: CoordinatedPlanTerms
    let noted: Noted
    /// Nil while it goes on.
    let closing: Closing?

    var goesOn: Bool { terms.answer.isYes && closing == nil }
}

/// A case's coordinated plans and what stands around them, read in one view of the database.
struct CoordinatedPlanFile: Sendable {
    let number: String
    let facts: CaseFacts
    /// Latest first.
    let plans: [CoordinatedPlanRecord]

    /// Throws `.forbidden` where protected facts are somebody else's to read.
    init(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws {
        number = grant.number
        facts = try grant.readableFacts(transaction)
        plans = try CoordinatedPlanRepository.all(under: grant, transaction)
    }

    /// The one that holds; nil where there is none, or the person said no.
    var current: CoordinatedPlanRecord? { plans.first.flatMap { $0.goesOn ? $0 : nil } }
    var isWritable: Bool { facts.isOpen && facts.host == nil }
    /// Rises with each version and with an ending.
    var version: Int { plans.count + plans.count { $0.closing != nil } }
}

/// The addresses of a case's coordinated plan.
enum CoordinatedPlanAddress {
    static func index(_ number: String) -> Link { "/arenden/\(number)/sip" }
    static func write(_ number: String) -> Link { "/arenden/\(number)/sip/skriv" }
    static func paper(_ number: String) -> Link { "/arenden/\(number)/sip/utskrift" }
    static func close(_ number: String) -> Link { "/arenden/\(number)/sip/avsluta" }
    static func crumb(_ number: String) -> Crumb { Crumb(label: "SIP", address: index(number)) }
}
