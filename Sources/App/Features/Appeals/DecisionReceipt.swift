import Casework
import Law

extension IssuedDecisionFile {
    /// When the person got the decision, for all one can show.
    var receipt: Receipt { delivery.time?.receipt ?? Receipt(.plainLetter, dispatched: issue.day) }
}
