/// How often each act was done on a walk, and how often something forbidden was refused. It never counts
/// what failed for another reason.
struct WalkTally: Sendable {
    private var done: [ObjectIdentifier: (type: any Command.Type, count: Int)] = [:]
    private(set) var refused: [String: Int] = [:]

    mutating func did(_ type: any Command.Type) {
        done[ObjectIdentifier(type), default: (type, 0)].count += 1
    }

    mutating func refuse(_ what: String) { refused[what, default: 0] += 1 }

    /// Every command that a walk takes, with nought for one that was not.
    var commands: [String: Int] {
        let all = WalkCommands.all.map { ("\($0)", 0) } + done.values.map { ("\($0.type)", $0.count) }
        return Dictionary(all) { $0 + $1 }
    }
}
