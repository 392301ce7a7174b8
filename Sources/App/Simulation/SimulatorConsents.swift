import Casework
import Law
import Store

/// Consents and what is told on them, by the same acts as the pages.
extension Simulator {
    mutating func consents(in file: CaseFile, of index: Int, by account: AccountID) throws -> ConsentFile {
        try settle()
        let grant = try demandGrant(.giveOut, in: file.files, index, account)
        let today = clock.today
        return try read { try ConsentFile(under: grant, on: today, $0) }
    }

    mutating func noteConsents(
        _ parties: [NamedParty], _ terms: ConsentTerms, in file: CaseFile, of index: Int,
        by account: AccountID
    ) throws {
        let grant = try demandGrant(.giveOut, in: file.files, index, account)
        try run(NoteConsents(proof: grant, file: file, parties: parties, terms: terms))
    }

    mutating func withdraw(
        _ consent: ConsentID, on day: Day, in file: CaseFile, of index: Int, by account: AccountID
    ) throws {
        let grant = try demandGrant(.giveOut, in: file.files, index, account)
        let (way, reason) = InventedConsents.withdrawn
        try run(
            WithdrawConsent(
                proof: grant, consent: consent,
                withdrawal: ConsentWithdrawal(day: day, way: way, reason: reason)))
    }

    mutating func tell(_ sharing: NewSharing, of index: Int, by account: AccountID) throws {
        let grant = try demandGrant(.giveOut, in: sharing.file.files, index, account)
        try run(NoteSharing(proof: grant, sharing: sharing))
    }
}
