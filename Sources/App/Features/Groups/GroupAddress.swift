import Casework
import Law
import Templating
import Web

/// The addresses of groups. Never a person's name or number in one.
enum GroupAddress {
    static let index: Link = "/grupper"
    static let new: Link = "/grupper/ny"
    static let activities: Link = "/grupper/aktiviteter"
    static let newActivity: Link = "/grupper/aktiviteter/ny"
    static let ideas: Link = "/grupper/ideer"

    static func of(_ group: SupportGroupID) -> Link { "/grupper/\(group)" }
    static func change(_ group: SupportGroupID) -> Link { "/grupper/\(group)/andra" }
    static func newSession(_ group: SupportGroupID) -> Link { "/grupper/\(group)/ny-traff" }
    static func of(_ session: GroupSessionID) -> Link { "/grupper/traffar/\(session)" }
    static func attendance(_ session: GroupSessionID) -> Link { "/grupper/traffar/\(session)/narvaro" }
    static func change(_ session: GroupSessionID) -> Link { "/grupper/traffar/\(session)/andra" }
    static func cancel(_ session: GroupSessionID) -> Link { "/grupper/traffar/\(session)/stall-in" }
    static func of(_ activity: ActivityID) -> Link { "/grupper/aktiviteter/\(activity)" }
    static func change(_ activity: ActivityID) -> Link { "/grupper/aktiviteter/\(activity)/andra" }
    static func put(_ activity: ActivityID, away: Bool) -> Link {
        away ? "/grupper/aktiviteter/\(activity)/undan" : "/grupper/aktiviteter/\(activity)/tillbaka"
    }
    static func tried(_ idea: GroupIdeaID) -> Link { "/grupper/ideer/\(idea)/provad" }
    static func ofCase(_ number: String) -> Link { "/arenden/\(number)/grupper" }
    static func invite(_ number: String) -> Link { "/arenden/\(number)/grupper/bjud-in" }
    static func leave(_ group: SupportGroupID, _ number: String) -> Link {
        "/arenden/\(number)/grupper/\(group)/sluta"
    }

    static let crumbs = [Crumb(label: "Grupper", address: index)]
    static func crumbs(_ group: SupportGroupID, _ name: String) -> [Crumb] {
        crumbs + [Crumb(label: name, address: of(group))]
    }
    static func crumbs(_ session: GroupSession) -> [Crumb] {
        crumbs(session.group, session.terms.name)
            + [Crumb(label: session.day.inWords(), address: of(session.id))]
    }
}
