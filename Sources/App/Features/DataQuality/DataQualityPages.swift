import Casework
import Law
import Templating
import Web

/// `/resultat/datakvalitet`: what is looked for in the records, what each makes less sure, and how many there
/// are. It shows nobody.
struct DataQualityPage: Page, Sendable {
    static let template = "data-quality/index"

    let counts: [(gap: DataGap, count: Int)]
    let seesAll: Bool
    let today: Day

    static let fields: Fields<DataQualityPage> = [
        .text("lead") { page in
            (page.seesAll ? "Allas i verksamheten." : "Det som du ser till.") + " Som det står \(page.today)."
        },
        .optional("missing", Table.fields) { $0.table("Det som saknas") { !$0.isContradiction } },
        .optional("contradictions", Table.fields) {
            $0.table("Det som säger emot sig") { $0.isContradiction }
        },
    ]

    private func table(_ caption: String, _ isIn: (DataGap) -> Bool) -> Table? {
        Table.rows(
            caption, ["Vad", "Antal", "Vad som räknas", "Siffror som blir osäkra"],
            counts.filter { isIn($0.gap) }.map { gap, count in
                (
                    count > 0 ? DataGapAddress.of(gap) : nil,
                    [gap.name, "\(count)", gap.definition, gap.weakens]
                )
            })
    }
}

/// One of them as a work list: who sees to what, in the order of the alphabet, and where each is mended. It
/// never shows a protected name, and lays nobody's work beside another's.
struct DataGapPage: Page, Sendable {
    static let template = "data-quality/gap"
    static let most = 200

    struct Group: Fielded, Sendable {
        let id: String
        let staff: String
        let lines: [Line]

        static let fields: Fields<Group> = [
            .text("id") { $0.id },
            .text("staff") { $0.staff },
            .list("lines", Line.fields) { $0.lines },
        ]
    }

    struct Line: Fielded, Sendable {
        let what: String
        let isProtected: Bool
        let number: String
        let day: String
        let mend: Link
        let act: String

        static let fields: Fields<Line> = [
            .text("what") { $0.what },
            .flag("isProtected") { $0.isProtected },
            .optionalText("number") { $0.number.isEmpty ? nil : $0.number },
            .text("day") { $0.day },
            .link("mend") { $0.mend },
            .text("act") { $0.act },
        ]
    }

    let gap: DataGap
    let found: [FoundGap]
    let count: Int
    /// Where the form may be sent.
    let acting: Set<ProgrammeID>

    static let fields: Fields<DataGapPage> = [
        .list("crumbs", Crumb.fields) { _ in
            [Crumb(label: "Vad som saknas i uppgifterna", address: DataGapAddress.index)]
        },
        .text("heading") { $0.gap.name },
        .text("definition") { $0.gap.definition },
        .text("weakens") { $0.gap.weakens },
        .text("count") { "\($0.count)" },
        .flag("isCut") { $0.found.count < $0.count },
        .flag("hasRows") { !$0.found.isEmpty },
        .list("groups", Group.fields) { $0.groups },
    ]

    private var groups: [Group] {
        var accounts: [AccountID?] = []
        for account in found.map(\.account) where !accounts.contains(account) { accounts.append(account) }
        return accounts.enumerated().map { place, account in
            let theirs = found.filter { $0.account == account }
            return Group(
                id: "ansvarig-\(place + 1)", staff: theirs.first?.staff ?? "Ingen ansvarig",
                lines: theirs.map(line))
        }
    }

    private func line(_ found: FoundGap) -> Line {
        let name = found.episode == nil
            ? "Gruppträff" : PersonName.shown(found.name, isHidden: found.isProtected)
        let mayAct = acting.contains(found.programme)
        return Line(
            what: name, isProtected: found.isProtected, number: found.number, day: "\(found.day)",
            mend: DataGapAddress.mend(gap, found, mayAct: mayAct), act: mayAct ? "Komplettera" : "Läs")
    }
}
