import Casework
import Law
import Templating
import Web

/// "Vem har läst om dig?": the individual's own copy of the log, on paper and in plain words. It never says
/// from which computer somebody read, and nothing about other people.
struct PersonLogPaperPage: Page, Sendable {
    static let template = "log/paper"

    /// What one reader did one day.
    struct Line: Fielded, Sendable {
        let when: String
        let who: String
        let role: String?
        let what: String

        static let fields: Fields<Line> = [
            .text("when") { $0.when },
            .text("who") { $0.who },
            .optionalText("role") { $0.role },
            .text("what") { $0.what },
        ]
    }

    private let numbers: String
    private let programme: String
    private let madeOn: String
    private let crumbs: [Crumb]
    private let lines: [Line]

    static let fields: Fields<PersonLogPaperPage> = [
        .text("numbers") { $0.numbers },
        .text("programme") { $0.programme },
        .text("madeOn") { $0.madeOn },
        .list("crumbs") { $0.crumbs },
        .flag("hasLines") { !$0.lines.isEmpty },
        .list("lines") { $0.lines },
    ]

    init(
        _ number: String, _ person: LoggedPerson, _ readings: PersonReadings, roles: [AccountID: [Role]],
        today: Day
    ) {
        numbers = person.caseNumbers.joined(separator: ", ")
        programme = person.programmeName
        madeOn = today.inWords(withYear: true)
        crumbs = [
            Crumb(label: "Logg", address: "/logg"), Crumb(label: number, address: "/logg/arende/\(number)"),
        ]
        lines = readings.lines.map { line in
            let held = line.reader.flatMap { roles[$0.account] } ?? []
            return Line(
                when: PersonLogPaperPage.when(line), who: PersonLogPaperPage.who(line),
                role: held.isEmpty ? nil : held.map { $0.swedish.lowercased() }.joined(separator: ", "),
                what: line.event.swedish)
        }
    }

    private static func who(_ line: PersonReadings.Line) -> String {
        if let reader = line.reader { return reader.name }
        return line.isCommand ? "Den som sköter servern" : "Någon som inte var inloggad"
    }

    /// "2026-11-20 14.03", or "2026-11-20 08.10–16.45, 5 gånger".
    private static func when(_ line: PersonReadings.Line) -> String {
        guard line.times > 1 else { return line.first.dayAndTime }
        let (first, last) = (line.first.timeOfDay, line.last.timeOfDay)
        return "\(line.day) \(first == last ? first : "\(first)–\(last)"), \(line.times) gånger"
    }
}
