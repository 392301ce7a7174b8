import Store
import Templating
import Web

/// What part of the case list is asked for. It stands in the address, so that the link can be sent to a
/// colleague.
struct CaseFilter: Sendable, Hashable {
    enum Part: Sendable, Hashable {
        case all, mine, ended
    }

    let part: Part
    let cursor: CaseCursor?

    init(part: Part, cursor: CaseCursor? = nil) {
        self.part = part
        self.cursor = cursor
    }

    /// An unknown value means the whole list: a link with a typing error still opens.
    init(_ context: Context) {
        let isEnded = context.query("lage") == "avslutade"
        part = isEnded ? .ended : context.query("agare") == "mig" ? .mine : .all
        cursor = context.query("efter").flatMap(CaseCursor.init)
    }

    var address: Link {
        switch part {
        case .all: "/arenden"
        case .mine: "/arenden?agare=mig"
        case .ended: "/arenden?lage=avslutade"
        }
    }

    func next(after cursor: CaseCursor) -> Link {
        switch part {
        case .all: "/arenden?efter=\(cursor)"
        case .mine: "/arenden?agare=mig&efter=\(cursor)"
        case .ended: "/arenden?lage=avslutade&efter=\(cursor)"
        }
    }
}
