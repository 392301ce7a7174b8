import Casework
import Store

/// How much of the log somebody may check: all of it, or what was done in their own programmes. It never
/// widens what the route's permission gave.
enum LogScope: Sendable, Equatable {
    case whole
    case programmes([ProgrammeID])

    /// A role without programme counts for the whole installation (the log reviewer); a manager's only for
    /// their own.
    init(of actor: Actor, for permission: Permission) {
        let isWhole = actor.memberships.contains { membership in
            membership.programme == nil && membership.role.permissions.contains(permission)
        }
        self = isWhole ? .whole : .programmes(actor.programmes(for: permission, in: nil))
    }
}
