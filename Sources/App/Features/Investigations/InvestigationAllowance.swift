import Casework
import Store
import Web

/// What the reader of an investigation can do from its page. It never opens anything: each route asks again.
struct InvestigationAllowance: Sendable {
    /// Nothing, as on paper.
    static let none = InvestigationAllowance(
        writes: false, takesRequests: false, declares: false, takesBack: false, opensLetters: false)

    let writes: Bool
    /// Also while it waits for a decision: a request that the case be decided can come then too.
    let takesRequests: Bool
    /// Whoever decides is asked about bias as well.
    let declares: Bool
    let takesBack: Bool
    let opensLetters: Bool
}

extension InvestigationAllowance {
    init(_ file: InvestigationFile, under grant: CaseGrant) {
        let account = grant.actor.accountID
        func may(_ permission: Permission, in phases: [Casework.Phase]) -> Bool {
            grant.may(permission, in: .authority)
                && InvestigationNotice.isWritable(file, in: phases, by: account)
        }
        writes = may(.investigate, in: [.investigation])
        takesRequests = may(.investigate, in: NewDecisionRequest.phases)
        declares = may(.readInvestigation, in: BiasAnswer.phases)
        takesBack = may(.returnInvestigation, in: ReturnedInvestigation.phases)
        opensLetters = file.facts.mayBeRead(by: account)
    }
}
