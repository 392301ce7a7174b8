/// How far a task has come. Few, and none of them blames anybody.
public enum MappingTaskStatus: String, Sendable, CaseIterable {
    case todo, ongoing, done, declined

    public var swedish: String {
        switch self {
        case .todo: "Att göra"
        case .ongoing: "Pågår"
        case .done: "Klar"
        case .declined: "Avstått"
        }
    }
}
