import Casework
import Law
import Store

/// Something that is noted in an investigation. It never moves the case, and never writes for somebody who is
/// biased: the one command that keeps it sees to that.
protocol InvestigationRecord: Sendable {
    /// What a later record about it is found by.
    associatedtype Kept = Void
    static var event: AuditEvent { get }
    /// Where the case must stand.
    static var phases: [Casework.Phase] { get }
    /// What keeps it from being noted; empty if nothing does.
    func problems(in place: InvestigationPlace, today: Day) -> [InvestigationProblem]
    func keep(
        in place: InvestigationPlace, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws -> Kept
}

extension InvestigationRecord {
    static var phases: [Casework.Phase] { [.investigation] }
}

/// Where something is noted: the investigation, and which of its things it is about.
struct InvestigationPlace: Sendable {
    let file: InvestigationFile
    /// As it stands in the address; empty where it is about none.
    let item: String
    /// Of the record that the form was filled from.
    let version: Int

    var referral: Referral? { ReferralID(item).flatMap { id in file.referrals.first { $0.id == id } } }
    var delay: DelayNotice? { DelayNoticeID(item).flatMap { id in file.delays.first { $0.id == id } } }
    var communication: Communication? {
        CommunicationID(item).flatMap { id in file.communications.first { $0.id == id } }
    }
}
