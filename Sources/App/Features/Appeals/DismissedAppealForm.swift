import Casework
import Law
import Store
import Web

/// What was typed when an appeal is dismissed as late.
struct DismissedAppealForm: AppealForm {
    private static let delegation = "delegation"

    static let pattern: PathPattern = "/arenden/{case}/beslut/{item}/overklagande/avvisa"
    static let permission = Permission.issueDecision
    static let isConfirmed = true
    static let title = "Avvisa överklagande"
    static let heading = "Avvisa överklagandet"
    static let lead = "Avvisningen är ett eget beslut med eget nummer och eget brev, och kan överklagas. "
        + "Brevet låses och ändras aldrig."
    static let submit = "Avvisa överklagandet"
    static let nothing = "Inget överklagande kan avvisas. Bara det som vid prövningen kom för sent kan det."

    static let fields: [FieldRule] = [
        AppealField.rule,
        FieldRule(
            delegation, "Med vilken delegation?", .select([]),
            hint: "De av dina delegationer som gäller idag för beslutets lagliga grund."),
        FieldRule(
            AppealField.text, "Skäl", .lines(rows: 5),
            hint: "När beslutet togs emot och hur det är visat, sista dagen, och när överklagandet kom. "
                + "Skriv till personen: du.", maximumLength: 5000),
    ]

    static func read(_ reader: inout FormReader) -> DismissedAppeal? {
        let appeal = reader.appeal()
        let held = DelegationID(reader.text(delegation))
        if held == nil { reader.complain(delegation, "Välj den delegation som du beslutar med.") }
        let reasons = reader.text(AppealField.text, orSay: "Skriv skälen. De står i brevet.")
        guard let appeal, let held, reader.complaints.isEmpty else { return nil }
        return DismissedAppeal(appeal: appeal, delegation: held, reasons: reasons)
    }

    static func values(of appeal: AppealRecord, in file: IssuedDecisionFile, today: Day) -> [String: String] {
        guard let received = appeal.trial?.received, let last = appeal.trial?.lastDay else { return [:] }
        let held = file.file.delegations.filter { $0.delegation.ground == file.record.texts.ground }
        return [
            delegation: held.count == 1 ? held[0].id.description : "",
            AppealField.text: "Du fick beslutet \(received.inWords(withYear: true)). Sista dagen att "
                + "överklaga var \(last.inWords(withYear: true)). Ditt överklagande kom in "
                + "\(appeal.arrival.day.inWords(withYear: true)), alltså för sent."
        ]
    }

    static func choices(
        in file: IssuedDecisionFile, for account: AccountID, today: Day
    ) -> [String: [FieldRule.Choice]] {
        let held = file.file.delegations(of: account, on: file.record.texts.ground)
        return [
            AppealField.appeal: appeals(in: file),
            delegation: held.map { FieldRule.Choice(value: "\($0.id)", label: $0.name) },
        ]
    }

    static func field(of problem: AppealProblem) -> String {
        problem == .notDelegated ? delegation : AppealField.appeal
    }
}
