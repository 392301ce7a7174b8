import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The form with which support is ended, and with which a wrong ending is corrected. A protected person's is
/// shown to nobody but whoever is on the case.
struct SupportEndingFormRoutes: Feature {
    let store: Store

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/avslutning/stodet", .onCase(.giveSupport, in: .execution),
                SupportEndingForm.self, views: .view(.supportEndingViewed), records: .supportEnded,
                current: current, show: show, submit: create)
        ]
    }

    private func file(_ grant: CaseGrant) throws -> SupportEndingFile {
        try store.read { try SupportEndingFile(under: grant, on: store.clock.today, $0) }
    }

    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        let file = try file(grant)
        return CurrentRecord(
            version: file.endings.count, values: SupportEndingFields(file: file).values,
            changedBy: file.standing?.noted.by ?? "")
    }

    private func show(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let file = try file(grant), fields = SupportEndingFields(file: file)
        let head = CaseHead(file.facts, under: grant, today: store.clock.today)
        guard file.mayEnd || file.mayCorrect else {
            if let notice = CaseNoticePage.standing(head, file.facts, typed: state) { return notice }
            return CaseNoticePage(
                head: head, heading: "Avsluta stödet", text: SupportEndingProblem.noSupport.swedish,
                stands: [], typed: CaseNoticePage.written(in: state))
        }
        return CaseFormPage(
            head: head, above: SupportEndingAddress.above(grant.number),
            heading: file.mayEnd ? "Avsluta stödet" : "Rätta avslutet",
            lead: SupportEndingFormRoutes.lead(file), notice: notice(file, grant.number),
            form: FormView(
                state, submit: file.mayEnd ? "Avsluta stödet" : "Spara rättelsen",
                groups: fields.groups(state), choices: fields.choices, wording: fields.wording))
    }

    private static func lead(_ file: SupportEndingFile) -> String {
        if file.mayCorrect { return "Det som stod går att läsa också efteråt." }
        if file.isLate {
            return "Myndigheten har avslutat ärendet, och platsen med det. Här skriver ni hur stödet slutade."
        }
        let place = file.place.placement == nil ? "" : "Platsen blir ledig.\(visits(file)) "
        let rest = file.endsCase(with: nil)
            ? "Ärendet avslutas samtidigt, för stödet vilar inte på något beslut."
            : "Myndigheten avslutar ärendet när beslutet inte längre gäller."
        let profile = file.place.placement == nil || !file.endsCase(with: nil)
            ? "" : " Fyll i slutprofilen först, den går inte att fylla i när ärendet är avslutat."
        return "\(place)\(rest)\(profile) Vill personen komma tillbaka är det bara att höra av sig."
    }

    private static func visits(_ file: SupportEndingFile) -> String {
        let visits = file.place.visits
        guard file.endsCase(with: nil) else { return KeptVisitFields.lead(visits) }
        return visits.isEmpty ? "" : " Bokade besök avbokas."
    }

    private func notice(_ file: SupportEndingFile, _ number: String) -> Notice? {
        guard file.mayEnd, !file.silence.isLongEnough else { return nil }
        return Notice(
            kind: .information, heading: "Har ni inte nått personen?",
            text: "Tystnad avslutar aldrig ett stöd. \(file.silence.swedish) \(file.silence.missing ?? "")",
            act: Act(label: "Anteckna ett kontaktförsök", address: "/arenden/\(number)/kontakt"))
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ value: SupportEndingForm.Value, _ submission: Submission
    ) throws -> Response {
        let file = try file(grant)
        guard file.mayEnd || file.mayCorrect else { throw RouteRefusal.stale }
        let problems = value.ending.problems(
            in: file, under: grant, correction: value.correction, today: store.clock.today)
        guard problems.isEmpty else {
            throw Complaints(problems.map { Complaint(field: $0.field, sentence: $0.swedish) })
        }
        let command = EndSupport(
            proof: grant, ending: value.ending, correction: value.correction, keeps: value.keeps,
            aftercare: value.aftercare)
        return try submission.run(command) { SupportEndingAddress.index(grant.number) }
    }
}
