/// Somebody of the support that a demonstration shows, by what has happened and how many workdays before
/// today. It never says who they are.
struct DemoSupportLife: Sendable {
    enum Act: Sendable {
        case apply, investigate, finish, decide, serve
        case begin, moveOn, pause, leave, close
        case wait, write, offer, lookUp
    }

    let acts: [(act: Act, ago: Int)]
    /// How long what is granted lasts.
    let months: Int

    /// Uppsala in 2024: sixteen have places, one of them on the way out and one interrupted; two have left
    /// during the year, and three wait, one of them with an offer (programmes.md CA-6).
    static let all = running + left + waiting

    private static let running = (0..<16).map { number in
        DemoSupportLife(from: 229 - 14 * number, begins: 11, then: number == 0 ? [(.moveOn, 12)]
            : number == 5 ? [(.pause, 8)] : [])
    }
    private static let left = [
        DemoSupportLife(from: 215, begins: 11, then: [(.leave, 80), (.close, 70), (.lookUp, 6)], months: 6),
        DemoSupportLife(from: 160, begins: 11, then: [(.leave, 26), (.close, 16)], months: 6),
    ]
    private static let waiting = [
        DemoSupportLife(from: 24, begins: nil, then: [(.wait, 13), (.offer, 4)]),
        DemoSupportLife(from: 20, begins: nil, then: [(.wait, 9), (.write, 8)]),
        DemoSupportLife(from: 15, begins: nil, then: [(.wait, 4)]),
    ]

    /// - Parameters:
    ///   - first: how many workdays ago the application came.
    ///   - begins: how many workdays later support did; nil where it has not.
    private init(from first: Int, begins: Int?, then later: [(Act, Int)], months: Int = 12) {
        let found: [(Act, Int)] = [(.apply, 0), (.investigate, 1), (.finish, 7), (.decide, 8), (.serve, 9)]
        let begun: [(Act, Int)] = begins.map { [(.begin, $0)] } ?? []
        self.months = months
        acts = (found + begun).map { ($0.0, first - $0.1) } + later
    }
}
