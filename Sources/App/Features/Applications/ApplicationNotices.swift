import Casework
import Web

/// What stands where a form about an application would, when there is nothing for it to do.
extension CaseNoticePage {
    /// There is an application in the case already.
    static func applied(
        _ head: CaseHead, _ application: ApplicationRecord?, typed state: FormState
    ) -> CaseNoticePage {
        CaseNoticePage(
            head: head, heading: "Personen har redan ansökt",
            text: "Ansökan utreds och får ett beslut. En ny behövs inte.",
            stands: application?.items ?? [], typed: written(in: state))
    }

    /// There is none to take back.
    static func notApplied(_ head: CaseHead, typed state: FormState) -> CaseNoticePage {
        CaseNoticePage(
            head: head, heading: "Det finns ingen ansökan att ta tillbaka",
            text: "Har personen inte ansökt, eller eller är den återtagen, behöver du inte göra något.",
            stands: [], typed: written(in: state))
    }
}
