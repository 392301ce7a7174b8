import Casework
import Store
import Templating
import Web

/// What part of the case list is asked for, and in what order. It stands in the address, so that the link can
/// be sent to a colleague. It never filters or orders by anything of the person.
struct CaseFilter: Sendable, Hashable {
    enum Part: Sendable, Hashable {
        case all, mine, ended
    }

    /// What open cases are ordered by; ended ones have the latest first.
    enum Order: String, Sendable, Hashable, CaseIterable {
        case step = "steg"
        case stepLast = "steg-sist"
        case newest = "nyast"
        case oldest = "aldst"

        var isByStep: Bool { self == .step || self == .stepLast }
        var isDescending: Bool { self == .stepLast || self == .newest }
    }

    var part: Part
    var phase: Casework.Phase?
    /// Only those whose next step's day has passed.
    var isWaiting = false
    var order = Order.step
    var cursor: CaseCursor?

    init(part: Part, cursor: CaseCursor? = nil) {
        self.part = part
        self.cursor = cursor
    }

    /// An unknown value means the whole list: a link with a typing error still opens.
    init(_ context: Context) {
        self.init { context.query($0) }
        cursor = context.query("efter").flatMap(CaseCursor.init)
    }

    /// By the names of the address, which are those of the form.
    init(_ value: (String) -> String?) {
        let isEnded = value("lage") == "avslutade"
        part = isEnded ? .ended : value("agare") == "mig" ? .mine : .all
        guard !isEnded else { return }
        phase = value("fas").flatMap { name in CaseFilter.phases.first { CaseFilter.name($0) == name } }
        isWaiting = value("vantat") == "ja"
        order = value("ordning").flatMap(Order.init) ?? .step
    }

    /// Phases of open cases.
    static let phases = Casework.Phase.allCases.filter { $0 != .ended && $0 != .aftercare }

    /// As an address has it: plain letters.
    static func name(_ phase: Casework.Phase) -> String {
        phase.swedish.lowercased().replacing("å", with: "a").replacing("ä", with: "a")
            .replacing("ö", with: "o")
    }

    /// The part of the address after `?`, in one fixed order, so that the same choice is the same link.
    /// Never empty: an empty one means what was chosen last.
    var query: String {
        var parts: [String] = []
        switch part {
        case .all: parts.append("lage=oppna")
        case .mine: parts.append("agare=mig")
        case .ended: parts.append("lage=avslutade")
        }
        if let phase { parts.append("fas=\(CaseFilter.name(phase))") }
        if isWaiting { parts.append("vantat=ja") }
        if order != .step { parts.append("ordning=\(order.rawValue)") }
        return parts.joined(separator: "&")
    }

    var address: Link { Link(path: "/arenden?\(query)") ?? "/arenden" }

    func next(after cursor: CaseCursor) -> Link {
        Link(path: "/arenden?\(query)&efter=\(cursor)") ?? "/arenden"
    }

    /// The same list in another way.
    func with(_ change: (inout CaseFilter) -> Void) -> Link {
        var other = self
        other.cursor = nil
        change(&other)
        return other.address
    }
}
