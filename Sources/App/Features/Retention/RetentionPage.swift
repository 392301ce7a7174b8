import Casework
import Law
import Store
import Templating
import Web

/// Files to destroy by the rules, what is proposed, and what has been done. It shows no name, and of what was
/// done only numbers.
struct RetentionPage: Page, Sendable {
    static let template = "retention/index"
    private static let shown = RetentionForm.most

    /// No more than are proposed at a time, those that have waited longest.
    struct Part: Fielded, Sendable {
        let heading: String
        let table: Table?

        static let fields: Fields<Part> = [
            .text("heading") { $0.heading },
            .flag("isThere") { $0.table != nil },
            .optional("table", Table.fields) { $0.table },
        ]

        init(_ heading: String, _ all: [RetentionCandidate]) {
            let isCut = all.count > shown
            self.heading = isCut ? "\(heading), de \(shown) första av \(all.count)" : heading
            table = RetentionPage.table(self.heading, all.prefix(shown))
        }
    }

    let unit: String
    let programmes: [FieldOption]
    let lead: String
    let primary: Act?
    let buttons: [ActForm]
    let notice: Notice?
    let due: Part
    let kept: Part
    let coming: Part
    let done: Table?

    static let fields: Fields<RetentionPage> = [
        .text("programmeName") { $0.unit },
        .flag("hasProgrammes") { $0.programmes.count > 1 },
        .list("programmes", FieldOption.fields) { $0.programmes },
        .text("lead") { $0.lead },
        .optional("notice", Notice.fields) { $0.notice },
        .optional("primary", Act.fields) { $0.primary },
        .list("buttons", ActForm.fields) { $0.buttons },
        .part("due", Part.fields) { $0.due },
        .part("kept", Part.fields) { $0.kept },
        .part("coming", Part.fields) { $0.coming },
        .optional("done", Table.fields) { $0.done },
    ]

    init(
        _ unit: ActorProgrammes.One, _ programmes: [FieldOption], _ all: [RetentionCandidate],
        _ lists: [RetentionList], for actor: Actor, today: Day
    ) {
        (self.unit, self.programmes) = (unit.name, programmes)
        let passed = all.filter { $0.isDue(on: today) }
        let erasable = passed.filter { $0.isKept != true }
        let open = lists.first(where: \.isOpen)
        lead = "Att gallra nu: \(erasable.count). En föreslår och en annan godkänner, sedan är akterna borta."
        due = Part("Att gallra nu", erasable)
        kept = Part("Bevaras för forskning", passed.filter { $0.isKept == true })
        coming = Part("Längre fram", all.filter { !$0.isDue(on: today) })
        done = RetentionPage.protocols(lists)
        notice = open.map { RetentionPage.proposed($0, for: actor, unit.id) }
        primary = open == nil && !erasable.isEmpty
            ? Act(label: "Föreslå gallring", address: RetentionAddress.propose(unit.id)) : nil
        buttons = RetentionPage.buttons(lists, for: actor, unit.id)
    }

    private static func buttons(
        _ lists: [RetentionList], for actor: Actor, _ unit: ProgrammeID
    ) -> [ActForm] {
        let back = lists.first(where: \.isOpen).map {
            ActForm(label: "Ta tillbaka förslaget", address: RetentionAddress.withdraw($0.id, unit))
        }
        let isLeft = lists.contains { $0.done.map { $0.scrubbedAt == nil } ?? false }
        let scrub = isLeft && actor.may(.approveErasure, in: nil, of: unit)
            ? ActForm(label: "Rensa databasens fil", address: RetentionAddress.scrub(unit)) : nil
        return [back, scrub].compactMap { $0 }
    }

    private static func proposed(
        _ list: RetentionList, for actor: Actor, _ unit: ProgrammeID
    ) -> Notice {
        let mayApprove = list.proposer != actor.accountID && actor.may(.approveErasure, in: nil, of: unit)
        return Notice(
            kind: .information, heading: "Ett förslag väntar på godkännande",
            text: "\(list.people.count) \(list.people.count == 1 ? "person" : "personer"), föreslaget "
                + "\(list.proposed.at.dayAndTime) av \(list.proposed.by). Någon annan godkänner.",
            act: mayApprove
                ? Act(label: "Gå igenom förslaget", address: RetentionAddress.of(list.id, unit)) : nil)
    }

    static func table(_ caption: String, _ all: some Collection<RetentionCandidate>) -> Table? {
        Table.rows(
            caption, ["Ärenden", "Antecknat", "Gallras från", "Senast", "Regel"],
            all.map { one in
                (
                    nil,
                    [
                        one.shown, one.retention.lastNote.description,
                        one.retention.dutyArises.description, one.retention.doneBy.description, one.reason,
                    ]
                )
            })
    }

    private static func protocols(_ lists: [RetentionList]) -> Table? {
        Table.rows(
            "Gallringsprotokoll",
            ["Utfört", "Personer", "Ärenden", "Handlingar", "Står kvar", "Föreslog", "Godkände", "Filen"],
            lists.compactMap { list in
                list.done.map { one in
                    (
                        nil,
                        [
                            one.erased.at.day.description, "\(one.people)", "\(one.episodes)",
                            "\(one.documents)", "\(one.spared)", list.proposed.by, one.erased.by,
                            one.scrubbedAt == nil ? "Inte rensad än" : "Rensad",
                        ]
                    )
                }
            })
    }
}

/// The addresses of retention. No person stands in one.
enum RetentionAddress {
    static func index(_ unit: ProgrammeID) -> Link { "/gallring?verksamhet=\(unit)" }
    static func propose(_ unit: ProgrammeID) -> Link { "/gallring/\(unit)/forslag" }
    static func of(_ list: RetentionListID, _ unit: ProgrammeID) -> Link { "/gallring/\(unit)/\(list)" }
    static func withdraw(_ list: RetentionListID, _ unit: ProgrammeID) -> Link {
        "/gallring/\(unit)/\(list)/tillbaka"
    }
    static func scrub(_ unit: ProgrammeID) -> Link { "/gallring/\(unit)/rensa" }
    static func crumbs(_ unit: ProgrammeID) -> [Crumb] {
        [Crumb(label: "Gallring", address: index(unit))]
    }
}
