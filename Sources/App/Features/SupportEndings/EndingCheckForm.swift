import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// What has been seen to around an ending: one choice a thing.
struct EndingCheckForm: FormDefinition {
    /// So many things there can be on a list.
    static let numbers = 1...20
    static func field(_ position: Int) -> String { "sak\(position)" }

    static let title = "Checklista vid avslut"
    static let keepsDraft = false
    static let fields: [FieldRule] = numbers.map {
        FieldRule(field($0), "Sak \($0)", .select(.all(of: EndingCheckStanding.self, \.swedish)))
    }

    /// By the things' places on the list.
    static func read(_ reader: inout FormReader) -> [Int: EndingCheckStanding]? {
        var found: [Int: EndingCheckStanding] = [:]
        for number in numbers { found[number] = reader.choice(field(number), EndingCheckStanding.self) }
        return reader.complaints.isEmpty ? found : nil
    }
}

/// The form of the checklist. It is open also when the case has ended: much of it comes afterwards.
struct EndingCheckRoutes: Feature {
    let store: Store

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/avslutning/checklista", .onCase(.giveSupport, in: .execution),
                EndingCheckForm.self, views: .view(.supportEndingViewed), records: .endingChecked,
                current: current, show: show, submit: create)
        ]
    }

    private func file(_ grant: CaseGrant) throws -> SupportEndingFile {
        try store.read { try SupportEndingFile(under: grant, on: store.clock.today, $0) }
    }

    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        let file = try file(grant)
        let values = file.listed.map { place, item in
            (
                EndingCheckForm.field(place),
                (file.checked[item.code]?.standing ?? EndingCheckStanding.open).rawValue
            )
        }
        return CurrentRecord(
            version: file.checks.count, values: Dictionary(values) { first, _ in first },
            changedBy: file.checks.first?.noted.by ?? "")
    }

    private func show(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let file = try file(grant)
        let head = CaseHead(file.facts, under: grant, today: store.clock.today)
        guard file.mayCorrect else {
            if let notice = CaseNoticePage.standing(head, file.facts, typed: state) { return notice }
            return CaseNoticePage(
                head: head, heading: "Checklista vid avslut",
                text: "Stödet är inte avslutat än. Checklistan hör till avslutet.", stands: [],
                typed: CaseNoticePage.written(in: state))
        }
        let wording = file.listed.map { (EndingCheckForm.field($0), FieldRule.Wording($1.wording)) }
        return CaseFormPage(
            head: head, above: SupportEndingAddress.above(grant.number), heading: "Checklista vid avslut",
            lead: "Vad personen svarade i enkäten står inte här. Att citera den kräver ett eget ja.",
            form: FormView(
                state, submit: "Spara checklistan",
                groups: [FieldGroup("", file.listed.map { EndingCheckForm.field($0.place) })],
                wording: Dictionary(wording) { first, _ in first }))
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ value: [Int: EndingCheckStanding],
        _ submission: Submission
    ) throws -> Response {
        let standings = try file(grant).listed.compactMap { place, item in
            value[place].map { (item.code, $0) }
        }
        let command = NoteEndingChecks(
            proof: grant, standings: Dictionary(standings) { first, _ in first })
        return try submission.run(command) { SupportEndingAddress.index(grant.number) }
    }
}

extension SupportEndingFile {
    /// Those of today, by their places on the list.
    var listed: [(place: Int, item: EndingCheckItem)] {
        let today = items.filter { $0.validity.holds(on: self.today) }
        return zip(EndingCheckForm.numbers, today).map { ($0, $1) }
    }
}
