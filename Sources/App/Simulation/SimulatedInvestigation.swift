import Casework
import Law

/// How far the simulator has brought an investigation.
struct SimulatedInvestigation: Sendable {
    struct Sent<ID: Sendable>: Sendable {
        let id: ID
        var answerBy: Day
        var isAnswered = false
    }

    var declared: Set<AccountID> = []
    var biased: Set<AccountID> = []
    /// How often its texts have been saved.
    var texts = 0
    var facts = 0
    var weighed = 0
    /// None is sent in most.
    var referral: Sent<ReferralID>?
    /// Left out where `isCommunicated` and there is none.
    var communication: Sent<CommunicationID>?
    var isCommunicated = false
    var delays = 0
    var requestedOn: Day?
    var isRequestRefused = false
    var isFinished = false
    var returns = 0

    /// What others have been asked is answered, or its time has run out.
    var isSettled: Bool {
        isCommunicated && communication?.isAnswered != false && referral?.isAnswered != false
    }

    /// Nothing is missing for the account to send it on.
    func isWhole(for account: AccountID) -> Bool {
        texts > 0 && facts > 0 && isSettled && declared.contains(account)
    }
}
