import Casework
import HTTP
import Store
import Templating
import Web

/// Who receives what comes by the public form. It is always somebody who may log inquiries in the programme.
struct InboxOwnerRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    var routes: [Route] {
        [
            .form(
                "/verksamheter/{programme}/webbanmalningar", .holding(.administer), InboxOwnerForm.self,
                views: .view(.accountsViewed), records: .inboxOwnerSet,
                prefill: { context, _ in
                    let owner = try ProgrammeRoutes.record(context, store).inboxOwner
                    return [InboxOwnerForm.owner: owner?.description ?? ""]
                }, show: show, submit: update)
        ]
    }

    private func show(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let record = try ProgrammeRoutes.record(context, store)
        let choices = record.receivers.map {
            FieldRule.Choice(value: $0.account.description, label: $0.name)
        }
        return DatedChangeFormPage(
            heading: "Vem tar emot webbanmälningar?",
            lead: choices.isEmpty
                ? "Ingen är koordinator i \(record.name) än. Ge någon rollen på kontots sida först."
                : "En koordinator i \(record.name) får dem på Min dag och ser till att de besvaras.",
            crumbs: record.crumbs,
            preview: AdministrationSection(
                id: "nu", heading: "Så är det nu",
                text: record.inboxOwnerName.map { "\($0) tar emot dem." } ?? "Ingen är vald."),
            form: FormView(
                state, submit: "Spara", groups: [FieldGroup("", [InboxOwnerForm.owner])],
                choices: [InboxOwnerForm.owner: choices]))
    }

    private func update(
        _ context: Context, _ actor: Actor, _ owner: AccountID, _ submission: Submission
    ) throws -> Response {
        let record = try ProgrammeRoutes.record(context, store)
        do {
            let command = SetInboxOwner(proof: actor, programme: record.id, owner: owner)
            return try submission.run(command) { "/verksamheter/\(record.code)" }
        } catch CommandRefusal.ownerCannotReachCase {
            let sentence = "Personen är inte koordinator här längre. Välj någon annan."
            throw Complaints([Complaint(field: InboxOwnerForm.owner, sentence: sentence)])
        }
    }
}

/// The one choice: a coordinator of the programme.
struct InboxOwnerForm: FormDefinition {
    static let owner = "mottagare"
    static let title = "Vem tar emot webbanmälningar"
    static let keepsDraft = false
    static let fields = [FieldRule(owner, "Koordinator", .select([]))]

    static func read(_ reader: inout FormReader) -> AccountID? {
        let owner = AccountID(reader.text(Self.owner))
        if owner == nil { reader.complain(Self.owner, "Välj en koordinator.") }
        return reader.complaints.isEmpty ? owner : nil
    }
}
