import Templating

/// One step of the way through a case, as it stands in the phase bar.
public struct Phase: Fielded, Sendable {
    public enum State: Sendable {
        case done, current, coming
    }

    public static let fields: Fields<Phase> = [
        .text("label") { $0.label },
        .flag("isDone") { $0.state == .done },
        .flag("isCurrent") { $0.state == .current },
        .flag("isComing") { $0.state == .coming },
    ]

    let label: String
    let state: State

    public init(label: String, state: State) {
        self.label = label
        self.state = state
    }
}
