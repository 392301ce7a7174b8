import Casework
import Law
import Store

/// What leaves a case's files, by the same acts as the pages.
extension Simulator {
    /// Everything that is asked for and given out of one file, as it stands now.
    mutating func disclosures(
        _ place: DisclosurePlace = DisclosurePlace(), in file: CaseFile, of index: Int, by account: AccountID
    ) throws -> DisclosureFile {
        try settle()
        let grant = try demandGrant(.readCases, in: file.files, index, account)
        let today = clock.today
        return try read { try DisclosureFile(place, under: grant, on: today, $0) }
    }

    mutating func giveOut<Act: DisclosureAct>(
        _ act: Act, at place: DisclosurePlace = DisclosurePlace(), _ permission: Permission = .giveOut,
        in file: CaseFile, of index: Int, by account: AccountID
    ) throws {
        let grant = try demandGrant(permission, in: file.files, index, account)
        _ = try run(GiveOut(proof: grant, act: act, place: place))
    }

    mutating func finishedDocument(
        _ extract: FileExtractID, in file: CaseFile, of index: Int, by account: AccountID
    ) throws -> String {
        try settle()
        let grant = try demandGrant(.readCases, in: file.files, index, account)
        let kept = try read { try ExtractRepository.document(of: extract, under: grant, $0) }
        return String(decoding: kept?.octets ?? [], as: UTF8.self)
    }
}
