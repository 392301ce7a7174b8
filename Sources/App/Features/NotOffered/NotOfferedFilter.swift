import Casework
import Law
import Store
import Templating
import Web

/// Which contacts the register shows: those that came in a period, of some programmes, and of them one part.
/// It stands in the address, and never holds anything of a person.
struct NotOfferedFilter: Sendable {
    /// Which rows stand below the figures.
    enum Part: Sendable, Hashable {
        /// Everybody whose case ended before support.
        case ended
        case everybody
        case fate(ContactFate)

        init(_ name: String) {
            self = name == "alla" ? .everybody : ContactFate(name).map(Part.fate) ?? .ended
        }

        var name: String {
            switch self {
            case .ended: ""
            case .everybody: "alla"
            case .fate(let fate): fate.name
            }
        }
    }

    let typedFrom: String
    let typedTo: String
    let from: Day
    let to: Day
    /// Nil: all that the reader may see.
    let programme: ProgrammeID?
    let part: Part
    let cursor: CaseCursor?
    /// One sentence for each thing that could not be used; the standing period is shown then.
    let complaints: [String]

    /// An unknown programme or part means all: a link with a typing error still opens.
    init(_ context: Context, actor: Actor, today: Day) {
        func text(_ name: String) -> String {
            String((context.query(name) ?? "").drop(while: \.isWhitespace).prefix(40))
        }
        (typedFrom, typedTo) = (text("fran"), text("till"))
        let newYear = Day(year: today.parts.year, month: 1, day: 1) ?? today
        let from = typedFrom.isEmpty ? newYear : Day(typed: typedFrom, today: today)
        let to = typedTo.isEmpty ? today : Day(typed: typedTo, today: today)
        complaints = NotOfferedFilter.complaints(from, to, today)
        self.from = complaints.isEmpty ? from ?? newYear : newYear
        self.to = complaints.isEmpty ? to ?? today : today
        let programme = ProgrammeID(text("verksamhet"))
        self.programme = actor.programmes(for: .readCases, in: .execution).first { $0 == programme }
        part = Part(text("visa"))
        cursor = CaseCursor(text("efter"))
    }

    private static func complaints(_ from: Day?, _ to: Day?, _ today: Day) -> [String] {
        guard let from, let to else {
            return ["Dagen går inte att läsa. Skriv till exempel \(today), 20/11 eller idag."]
        }
        return to < from ? ["Slutdagen ligger före startdagen. Byt plats på dem."] : []
    }

    /// The same period and programmes, another part of them.
    func address(_ part: Part, after cursor: CaseCursor? = nil) -> Link {
        let chosen = programme?.description ?? "", next = cursor?.description ?? ""
        return "/ej-erbjudna?fran=\(from)&till=\(to)&verksamhet=\(chosen)&visa=\(part.name)&efter=\(next)"
    }
}
