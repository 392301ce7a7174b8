import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// Those close to the person: the page, somebody new, a change, and a note.
struct RelativeRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [RelativesPage.self]

    var routes: [Route] {
        [
            .get(
                "/arenden/{case}/anhoriga", .onCase(.readCases, in: .execution),
                audit: .view(.relativesViewed), index),
            .form(
                "/arenden/{case}/anhoriga/ny", .onCase(.giveSupport, in: .execution), RelativeForm.self,
                views: .view(.relativesViewed), records: .relativeNoted, show: askNew, submit: add),
            .form(
                "/arenden/{case}/anhoriga/{relative}", .onCase(.giveSupport, in: .execution),
                RelativeForm.self, views: .view(.relativesViewed), records: .relativeNoted,
                current: current, show: askChange, submit: change),
            .form(
                "/arenden/{case}/anhoriga/{relative}/anteckning", .onCase(.giveSupport, in: .execution),
                RelativeNoteForm.self, views: .view(.relativesViewed), records: .relativeNoted,
                prefill: today, show: askNote, submit: note),
        ]
    }

    /// Throws `.forbidden` where protected facts are somebody else's to read.
    private func file(_ grant: CaseGrant) throws -> RelativeFile {
        try store.read { try RelativeFile(under: grant, $0) }
    }

    private func relative(_ context: Context, _ grant: CaseGrant) throws -> RelativeRecord {
        guard let one = try file(grant).relative(context.parameter("relative")) else {
            throw RouteRefusal.notFound
        }
        return one
    }

    private func index(_ context: Context, _ grant: CaseGrant) throws -> Response {
        try context.page(RelativesPage(file(grant), under: grant, today: store.clock.today))
    }

    /// The form with these words above, or why there is none.
    private func page(
        _ grant: CaseGrant, _ state: FormState, heading: String, lead: String, unless reason: String? = nil
    ) throws -> any Page {
        let file = try file(grant)
        let head = CaseHead(file.facts, under: grant, today: store.clock.today)
        let closed = file.isWritable ? reason : "Ärendet är slut. Inget mer skrivs om anhöriga här."
        if let closed {
            return CaseNoticePage(
                head: head, heading: heading, text: closed, stands: [],
                typed: CaseNoticePage.written(in: state))
        }
        return CaseFormPage(
            head: head, above: [RelativeAddress.crumb(grant.number)], heading: heading, lead: lead,
            form: FormView(state, submit: "Spara"))
    }

    private func askNew(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        try page(
            grant, state, heading: "Skriv in en anhörig",
            lead: "Någon som står personen nära och har egna behov. Det som skrivs här står inte i "
                + "personens akt.")
    }

    private func add(
        _ context: Context, _ grant: CaseGrant, _ terms: RelativeTerms, _ submission: Submission
    ) throws -> Response {
        let command = AddRelative(proof: grant, id: store.newID(), terms: terms)
        return try submission.run(command) { RelativeAddress.index(grant.number) }
    }

    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        let one = try relative(context, grant)
        return CurrentRecord(
            version: one.version, values: RelativeForm.values(one.terms), changedBy: one.changed.by)
    }

    private func askChange(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        try page(
            grant, state, heading: "Ändra", lead: relative(context, grant).title)
    }

    private func change(
        _ context: Context, _ grant: CaseGrant, _ terms: RelativeTerms, _ submission: Submission
    ) throws -> Response {
        let one = try relative(context, grant)
        let command = ChangeRelative(
            proof: grant, relative: one.id, terms: terms, version: submission.version)
        return try submission.run(command) { RelativeAddress.index(grant.number) }
    }

    private func today(_ context: Context, _ grant: CaseGrant) throws -> [String: String] {
        [RelativeNoteForm.Name.day: store.clock.today.description]
    }

    private func askNote(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let one = try relative(context, grant)
        return try page(
            grant, state, heading: "Anteckning om en anhörig", lead: one.title,
            unless: one.terms.consent == .yes
                ? nil : "Den anhöriga har inte sagt ja till att ni antecknar. Fråga, och skriv in svaret.")
    }

    private func note(
        _ context: Context, _ grant: CaseGrant, _ note: RelativeNote, _ submission: Submission
    ) throws -> Response {
        let one = try relative(context, grant)
        let command = NoteOfRelative(proof: grant, relative: one.id, note: note)
        return try submission.run(command) { RelativeAddress.index(grant.number) }
    }
}
