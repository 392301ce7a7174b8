import Casework
import Templating
import Web

/// The addresses of a programme's wind-down. Nothing of a person stands in one.
enum WindDownAddress {
    static let path: Link = "/avveckling"
    static func of(_ programme: ProgrammeID) -> Link { "/avveckling?verksamhet=\(programme)" }
    static func begin(_ programme: ProgrammeID) -> Link { "/avveckling/\(programme)/datum" }
    static func undo(_ programme: ProgrammeID) -> Link { "/avveckling/\(programme)/angra" }
    static func destination(_ item: WindDownItem, _ programme: ProgrammeID) -> Link {
        "/avveckling/\(programme)/\(item.kind.rawValue)/\(item.object)"
    }
    static func crumbs(_ programme: ProgrammeID) -> [Crumb] {
        [Crumb(label: "Avveckling", address: of(programme))]
    }
}
