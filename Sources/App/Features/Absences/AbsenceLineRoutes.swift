import Casework
import HTTP
import Store
import Templating
import Web

/// The lines that somebody writes for their deputy: one for each person, beside what the record says.
struct AbsenceLineRoutes: Feature {
    let store: Store

    var routes: [Route] {
        [
            .form(
                "/franvaro/{absence}/rader", .holding(.planNextStep, in: .either), AbsenceLinesForm.self,
                views: .view(.caseloadViewed), records: .absenceLinesNoted, current: current, show: show,
                submit: submit),
            .post(
                "/franvaro/{absence}/fler", .holding(.planNextStep, in: .either),
                records: .absenceLinesNoted, refresh),
        ]
    }

    private func current(_ context: Context, _ actor: Actor) throws -> CurrentRecord {
        let (absence, lines) = try lines(context, actor)
        let values = lines.map { (AbsenceLinesForm.name($0.key), $0.value.line) }
        return CurrentRecord(
            version: absence.version, values: Dictionary(values) { first, _ in first },
            changedBy: absence.name)
    }

    private func show(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let (absence, lines) = try lines(context, actor)
        store.recordViews(of: lines.values.map(\.held), in: absence.programme, under: actor)
        let wording = lines.map { place, one in
            (
                AbsenceLinesForm.name(place),
                FieldRule.Wording(one.held.shown(to: actor.accountID), hint: one.brief.hint)
            )
        }
        let names = AbsenceLineRoutes.names(lines.keys.sorted(), state)
        return AbsenceFormPage(
            crumbs: AbsenceAddress.crumbs(absence), heading: AbsenceLinesForm.title,
            lead: "Det som inte står i ärendet men som \(absence.deputyName) behöver veta. En rad räcker, "
                + "och tomt är bra när allt redan står där.",
            form: FormView(
                state, submit: "Spara raderna",
                groups: [FieldGroup("", names)],
                wording: Dictionary(wording) { first, _ in first }))
    }

    /// Whoever has gone since is not shown, and what was typed about them is.
    private static func names(_ places: [Int], _ state: FormState) -> [String] {
        let typed = AbsenceLineRepository.places.filter {
            !places.contains($0) && !state.value(AbsenceLinesForm.name($0)).isEmpty
        }
        return (places + typed).map(AbsenceLinesForm.name)
    }

    private func submit(
        _ context: Context, _ actor: Actor, _ typed: [Int: String], _ submission: Submission
    ) throws -> Response {
        let (absence, lines) = try lines(context, actor)
        let command = NoteAbsenceLines(
            proof: actor, absence: absence, lines: typed.filter { lines[$0.key] != nil },
            version: submission.version)
        return try submission.run(command) { AbsenceAddress.of(absence.id) }
    }

    private func refresh(_ context: Context, _ actor: Actor) throws -> Response {
        let absence = try store.read { try context.ownAbsence(for: actor, $0) }
        try store.run(NoteAbsenceLines(proof: actor, absence: absence, lines: [:], version: absence.version))
        return context.seeOther(AbsenceAddress.lines(absence.id))
    }

    /// Those that the actor may write about, by place.
    private func lines(_ context: Context, _ actor: Actor) throws -> (Absence, [Int: AbsenceCase]) {
        let absence = try store.read { try context.ownAbsence(for: actor, $0) }
        let all = try AbsenceCase.all(of: absence, for: actor, in: store)
        let own = all.filter { !$0.held.isHidden(from: actor.accountID) }
        let pairs = own.compactMap { one in one.place.map { ($0, one) } }
        return (absence, Dictionary(pairs) { first, _ in first })
    }
}

extension CaseInBrief {
    /// What stands first in each part, in one line.
    fileprivate var hint: String {
        parts.compactMap { part in part.texts.first.map { "\(part.term): \($0)" } }.joined(separator: ". ")
    }
}
