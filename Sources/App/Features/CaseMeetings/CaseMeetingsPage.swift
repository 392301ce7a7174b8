import Casework
import Law
import Store
import Templating
import Web

/// `/arendedragning`: the next meeting's list, one part for each programme. It never shows a protected name.
struct CaseMeetingsPage: Page, Sendable {
    static let template = "case-meetings/index"

    let parts: [MeetingPart]
    private let namesProgrammes: Bool

    static let fields: Fields<CaseMeetingsPage> = [
        .flag("namesProgrammes") { $0.namesProgrammes },
        .list("parts", MeetingPart.fields) { $0.parts },
    ]

    init(_ overviews: [MeetingOverview], today: Day) {
        parts = overviews.map { MeetingPart($0, today: today) }
        namesProgrammes = overviews.count > 1
    }
}

/// One programme's part of the page.
struct MeetingPart: Fielded, Sendable {
    let programme: String
    let notice: Notice?
    let begin: Link?
    let rows: [MeetingRow]
    let decidedCount: String?
    let colleagues: [Colleague]
    /// The minutes as far as they have come.
    let minutes: Link?
    let close: ActForm?
    let suggestions: [SuggestionRow]
    let closed: [Act]

    /// Somebody who can be there, with the button that says so or takes it back.
    struct Colleague: Fielded, Sendable {
        let name: String
        let isPresent: Bool
        let change: ActForm

        static let fields: Fields<Colleague> = [
            .text("name") { $0.name },
            .flag("isPresent") { $0.isPresent },
            .part("change", ActForm.fields) { $0.change },
        ]
    }

    /// A case that waits for being discussed and is not on the list yet.
    struct SuggestionRow: Fielded, Sendable {
        let number: String
        let address: Link
        let name: String
        let about: String
        let add: ActForm

        static let fields: Fields<SuggestionRow> = [
            .text("number") { $0.number },
            .link("address") { $0.address },
            .text("name") { $0.name },
            .text("about") { $0.about },
            .part("add", ActForm.fields) { $0.add },
        ]
    }

    static let fields: Fields<MeetingPart> = [
        .text("programme") { $0.programme },
        .optional("notice", Notice.fields) { $0.notice },
        .optionalLink("begin") { $0.begin },
        .flag("hasRows") { !$0.rows.isEmpty },
        .list("rows", MeetingRow.fields) { $0.rows },
        .optionalText("decidedCount") { $0.decidedCount },
        .flag("hasColleagues") { !$0.colleagues.isEmpty },
        .list("colleagues", Colleague.fields) { $0.colleagues },
        .optionalLink("minutes") { $0.minutes },
        .optional("close", ActForm.fields) { $0.close },
        .flag("hasSuggestions") { !$0.suggestions.isEmpty },
        .list("suggestions", SuggestionRow.fields) { $0.suggestions },
        .flag("hasClosed") { !$0.closed.isEmpty },
        .list("closed", Act.fields) { $0.closed },
    ]

    init(_ overview: MeetingOverview, today: Day) {
        programme = overview.programmeName
        suggestions = overview.suggestions.map { SuggestionRow($0, today: today) }
        closed = overview.closed.map(MeetingPart.minutes)
        let items = overview.items
        let decided = items.count { $0.decided != nil }
        decidedCount = decided == 0 ? nil : "\(decided) av \(items.count) är klara."
        guard let meeting = overview.meeting, !items.isEmpty else {
            (notice, begin, rows, colleagues, minutes, close) = (nil, nil, [], [], nil, nil)
            return
        }
        notice = MeetingPart.unclosed(meeting, today: today)
        let waiting = items.first { $0.decided == nil && $0.isOpen }
        begin = waiting.map { MeetingAddress.item($0.number, meeting.id) }
        rows = items.map { MeetingRow($0, in: meeting.id) }
        colleagues = overview.colleagues.map { Colleague($0, meeting.id) }
        minutes = decided == 0 ? nil : MeetingAddress.minutes(meeting.id)
        close = decided == 0 ? nil : MeetingPart.closing(meeting)
    }

    private static func closing(_ meeting: CaseMeeting) -> ActForm {
        ActForm(label: "Avsluta och gör protokoll", address: MeetingAddress.close(meeting.id))
    }

    private static func minutes(_ meeting: CaseMeeting) -> Act {
        Act(
            label: meeting.heldOn?.inWords(withYear: true).capitalizedFirst ?? "",
            address: MeetingAddress.minutes(meeting.id))
    }

    private static func unclosed(_ meeting: CaseMeeting, today: Day) -> Notice? {
        guard let day = meeting.heldOn, day < today else { return nil }
        return Notice(
            kind: .information, heading: "Mötet \(day.inWords()) är inte avslutat",
            text: "Avsluta det, så är protokollet klart. Det ni inte hann följer med till nästa gång.")
    }
}

extension MeetingPart.Colleague {
    fileprivate init(_ colleague: MeetingColleague, _ meeting: CaseMeetingID) {
        name = colleague.name
        isPresent = colleague.isPresent
        change = colleague.isPresent
            ? ActForm(
                label: "Var inte med", address: MeetingAddress.leave(colleague.account, meeting), about: name)
            : ActForm(
                label: "Är med", address: MeetingAddress.attend(colleague.account, meeting), about: name)
    }
}

extension MeetingPart.SuggestionRow {
    fileprivate init(_ suggestion: MeetingListRepository.Suggestion, today: Day) {
        number = suggestion.number
        address = "/arenden/\(suggestion.number)"
        name = suggestion.isProtected ? ProtectedReading.placeholder : suggestion.name
        about = "\(suggestion.owner), \(suggestion.day.inWords())"
        add = ActForm(label: "Ta upp", address: MeetingAddress.add(suggestion.number), about: number)
    }
}
