import Casework
import Templating
import Web

/// The lists of whom to get in touch with after the support. Each is paged by itself.
enum AftercarePart: String, CaseIterable {
    case due = "nu"
    case coming = "sedan"
    case unasked = "fraga"
    case returned = "tillbaka"

    /// A row is one of the times, of somebody who has said yes; else it is a person's support that ended.
    var isByTime: Bool { self == .due || self == .coming }

    var heading: String {
        switch self {
        case .due: "Att höra av sig till nu"
        case .coming: "Längre fram"
        case .unasked: "Att fråga först"
        case .returned: "Har fått stöd igen"
        }
    }

    var columns: [String] {
        switch self {
        case .due, .coming: ["Ärende", "Namn", "Efter", "Dag", "Hittills"]
        case .unasked: ["Ärende", "Namn", "Stödet tog slut"]
        case .returned: ["Ärende", "Namn", "Stödet tog slut", "Är nu i"]
        }
    }

    var empty: String {
        switch self {
        case .due: "Ingen just nu. Den som har sagt ja kommer hit 3, 6 och 12 månader efter stödet."
        case .coming: "Ingen än. När någon avslutar sitt stöd och säger ja kommer nästa tillfälle hit."
        case .unasked: "Alla har svarat. Den som avslutar sitt stöd utan att ha blivit tillfrågad kommer hit."
        case .returned: "Ingen just nu. Den som får en plats igen efter sitt stöd kommer hit."
        }
    }
}

/// Where each of the lists goes on: in the address, and never with anything of a person.
struct AftercareCursors {
    private var after: [AftercarePart: CaseCursor] = [:]

    /// Each at its beginning.
    init() {}

    init(_ context: Context) {
        for part in AftercarePart.allCases {
            after[part] = context.query(part.rawValue).flatMap(CaseCursor.init)
        }
    }

    subscript(_ part: AftercarePart) -> CaseCursor? { after[part] }

    /// The page with one list from another place, and the others where they are.
    func address(_ part: AftercarePart, after cursor: CaseCursor?) -> Link {
        var other = after
        other[part] = cursor
        let query = AftercarePart.allCases.compactMap { one in other[one].map { "\(one.rawValue)=\($0)" } }
        guard !query.isEmpty else { return AftercareAddress.all }
        return Link(path: "/efteruppfoljning?\(query.joined(separator: "&"))") ?? AftercareAddress.all
    }
}
