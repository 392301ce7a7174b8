import Casework
import Store
import Templating
import Web

extension CaseRecord {
    /// The one press on the case's page that puts it on the next meeting's list, or takes it off.
    func meetingAct(under grant: CaseGrant) -> ActForm? {
        guard facts.isOpen, facts.host == nil, grant.may(.planNextStep, in: .execution) else {
            return nil
        }
        return isListed
            ? ActForm(
                label: "Ta bort från ärendedragning", address: MeetingAddress.removeFromCase(grant.number))
            : ActForm(label: "Till ärendedragning", address: MeetingAddress.addFromCase(grant.number))
    }
}
