import Casework
import SQL

/// The cases that somebody may do something with: in some programmes all, since every case has an execution
/// file; in others only those in which there is an authority file. Every list and count of cases puts it in
/// its `WHERE`; what it leaves out does not exist for the reader.
public struct CaseReach: Hashable, Sendable {
    /// Programmes in which the right is in the execution file, perhaps in the other too.
    public let whole: [ProgrammeID]
    /// Programmes in which it is in the authority file only.
    public let authority: [ProgrammeID]

    init(_ memberships: [Membership], for permission: Permission) {
        let whole = memberships.programmes(for: permission, in: .execution)
        self.whole = whole
        authority = memberships.programmes(for: permission, in: .authority).filter { !whole.contains($0) }
    }

    public var programmes: [ProgrammeID] { whole + authority }
    public var isEmpty: Bool { programmes.isEmpty }

    /// Whether of this programme only what has an authority file is reached.
    public func isPartial(in programme: ProgrammeID) -> Bool { authority.contains(programme) }

    /// The condition on `e`, an episode.
    public var holds: SQL {
        let all: SQL = "e.programme_id IN (\(values: whole))"
        guard !authority.isEmpty else { return all }
        return "(\(all) OR (e.programme_id IN (\(values: authority)) AND e.authority_since IS NOT NULL))"
    }
}
