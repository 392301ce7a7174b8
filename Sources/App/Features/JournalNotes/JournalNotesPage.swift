import Casework
import Law
import Store
import Templating
import Web

/// All notes of one case, latest first, with what waits for the reader's own signature on top.
struct JournalNotesPage: Page, Sendable {
    static let template = "journal-notes/index"
    /// The field of the address that picks one kind.
    static let filter = "slag"

    /// A kind that can be looked at alone.
    struct KindLink: Fielded, Sendable {
        let label: String
        let address: Link
        let isHere: Bool

        static let fields: Fields<KindLink> = [
            .text("label") { $0.label },
            .link("address") { $0.address },
            .flag("isHere") { $0.isHere },
        ]
    }

    let head: CaseHead
    let kinds: [KindLink]
    let notice: Notice?
    let unsigned: [UnsignedNoteLine]
    let notes: [NoteEntryView]
    let traces: [String]
    let write: Link?
    let paper: Link
    private let isFiltered: Bool

    static let fields: Fields<JournalNotesPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .optional("notice", Notice.fields) { $0.notice },
        .optionalLink("write") { $0.write },
        .link("paper") { $0.paper },
        .flag("hasKinds") { $0.kinds.count > 2 },
        .list("kinds", KindLink.fields) { $0.kinds },
        .flag("hasUnsigned") { !$0.unsigned.isEmpty },
        .list("unsigned", UnsignedNoteLine.fields) { $0.unsigned },
        .flag("hasNotes") { !$0.notes.isEmpty },
        .list("notes", NoteEntryView.fields) { $0.notes },
        .flag("isFiltered") { $0.isFiltered },
        .flag("hasTraces") { !$0.traces.isEmpty },
        .texts("traces") { $0.traces },
    ]

    init(
        _ file: JournalFile, unsigned: UnsignedNotes, kind: NoteKind?, facts: CaseFacts,
        under grant: CaseGrant, today: Day
    ) {
        let isReadable = facts.mayBeRead(by: grant.actor.accountID)
        let mayWrite = grant.may(.writeNotes)
        let reader = NoteView.Reader(
            account: grant.actor.accountID, number: grant.number, isReadable: isReadable, mayWrite: mayWrite)
        head = CaseHead(facts, under: grant, today: today)
        kinds = JournalNotesPage.kinds(file, chosen: kind, grant.number)
        notice = isReadable ? nil : CasePage.protection(facts)
        self.unsigned = unsigned.lines.map { UnsignedNoteLine($0, today: today, namesCase: false) }
        notes = file.entries.filter { $0.holds(kind) }.compactMap {
            NoteEntryView($0, in: file, isReadable: isReadable, for: reader)
        }
        traces = file.moves.filter { !$0.isArrival }.map { $0.departure(isReadable: isReadable) }
        write = mayWrite ? NoteAddress.new(grant.number) : nil
        paper = NoteAddress.paper(grant.number)
        isFiltered = kind != nil
    }

    private static func kinds(_ file: JournalFile, chosen: NoteKind?, _ number: String) -> [KindLink] {
        let present = NoteKind.allCases.filter { kind in file.entries.contains { $0.holds(kind) } }
        return [KindLink(label: "Alla", address: NoteAddress.index(number), isHere: chosen == nil)]
            + present.map { kind in
                KindLink(
                    label: kind.swedish, address: "/arenden/\(number)/anteckningar?slag=\(kind.rawValue)",
                    isHere: kind == chosen)
            }
    }
}

extension JournalFile.Entry {
    /// Whether the note, or an objection to it, is of the kind; nil asks for all.
    func holds(_ kind: NoteKind?) -> Bool {
        guard let kind else { return true }
        return editions.first?.content.kind == kind || objections.contains { $0.holds(kind) }
    }
}

extension NoteMove {
    /// Why, for who may read: somebody has written it in their own words.
    func why(isReadable: Bool) -> String? { isReadable ? "Skäl: \(reason)" : nil }

    /// What stays in the case that the note did not belong to: that, who and why, never where or what.
    func departure(isReadable: Bool) -> String {
        let what = "En anteckning flyttades härifrån \(movedAt.dayAndTime) av \(movedBy)."
        return why(isReadable: isReadable).map { "\(what) \($0)" } ?? what
    }
}
