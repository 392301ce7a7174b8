import Templating

/// The whole way of a case, with where it is now. A list in the markup; never only a picture.
public struct PhaseBar: Fielded, Sendable {
    public static let fields: Fields<PhaseBar> = [
        .list("phases") { $0.phases },
    ]

    let phases: [Phase]

    public init(phases: [Phase]) {
        self.phases = phases
    }
}
