import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// What is done with one partner in the register: a contact noted, and what stands said to be right or over.
struct PartnerContactRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    var routes: [Route] {
        [
            .form(
                "/samverkan/{partner}/kontakt", PartnerRoutes.keepers, PartnerContactForm.self,
                views: PartnerRoutes.views, records: .partnerContactNoted, prefill: today,
                show: askContact, submit: note),
            .post("/samverkan/{partner}/stammer", PartnerRoutes.keepers, records: .partnerChanged) {
                try mark($0, $1, .right)
            },
            .post("/samverkan/{partner}/undan", PartnerRoutes.keepers, records: .partnerChanged) {
                try mark($0, $1, .away)
            },
            .post("/samverkan/{partner}/tillbaka", PartnerRoutes.keepers, records: .partnerChanged) {
                try mark($0, $1, .back)
            },
        ]
    }

    private func partner(_ context: Context, _ actor: Actor) throws -> PartnerRecord {
        try store.read { try context.partner(for: .planNextStep, actor, $0) }
    }

    private func today(_ context: Context, _ actor: Actor) throws -> [String: String] {
        [PartnerContactForm.Name.day: store.clock.today.description]
    }

    private func askContact(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        CrumbFormPage(
            crumbs: PartnerAddress.crumbs(try partner(context, actor)), heading: "Anteckna en kontakt",
            lead: "Också när ingen svarade: då syns det att ni har försökt.",
            form: FormView(state, submit: "Spara kontakten"))
    }

    private func note(
        _ context: Context, _ actor: Actor, _ contact: PartnerContact, _ submission: Submission
    ) throws -> Response {
        let partner = try partner(context, actor)
        let command = NotePartnerContact(proof: actor, partner: partner, contact: contact)
        return try submission.run(command) { _ in PartnerAddress.of(partner.id) }
    }

    private func mark(_ context: Context, _ actor: Actor, _ mark: MarkPartner.Mark) throws -> Response {
        let partner = try partner(context, actor)
        try store.run(MarkPartner(proof: actor, partner: partner, mark: mark))
        return context.seeOther(PartnerAddress.of(partner.id))
    }
}
