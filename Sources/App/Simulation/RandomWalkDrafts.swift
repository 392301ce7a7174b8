import Casework
import Store

/// What the walk tries with drafts of plans that nobody has answered.
extension RandomWalk {
    mutating func takeBackDraft(_ file: PlanFile, _ index: Int, by account: AccountID) throws {
        try mustRefuse("a draft taken back that somebody has saved since") {
            try $0.actOnPlan(TakenBackDraft(), version: file.writing + 1, index, by: account)
        }
        try attempt("a draft taken back where there is none", file.draft != nil) {
            try $0.actOnPlan(TakenBackDraft(), version: file.writing, index, by: account)
        }
    }
}
