/// The way an episode goes through its phases, as the bar over a case shows it. It never shows a phase as
/// done that the episode did not go through.
public struct PhaseTrack: Sendable, Equatable {
    public enum Standing: Sendable, Equatable {
        case done, current, ahead
    }

    public struct Stop: Sendable, Equatable {
        public let phase: Phase
        public let standing: Standing
    }

    public let stops: [Stop]

    /// `endedIn`: the phase in which an ended episode ended; nil for one that is open.
    public init(mode: ProgrammeMode, phase: Phase, endedIn: Phase?) {
        if let endedIn, phase == .ended || phase == .aftercare {
            let travelled = PhaseTrack.way(mode, through: endedIn).prefix { $0 != endedIn } + [endedIn]
            stops = PhaseTrack.stops(travelled + [.ended, .aftercare], at: phase)
        } else {
            stops = PhaseTrack.stops(PhaseTrack.way(mode, through: phase), at: phase)
        }
    }

    private static func stops(_ way: [Phase], at phase: Phase) -> [Stop] {
        let here = way.firstIndex(of: phase) ?? 0
        return way.enumerated().map { index, phase in
            Stop(phase: phase, standing: index < here ? .done : index == here ? .current : .ahead)
        }
    }

    /// In open mode there is nothing to investigate and decide, unless somebody has applied all the same.
    private static func way(_ mode: ProgrammeMode, through phase: Phase) -> [Phase] {
        let isDecided = mode == .needsTested || phase == .investigation || phase == .decision
        return Phase.allCases.filter { isDecided || ($0 != .investigation && $0 != .decision) }
    }
}
