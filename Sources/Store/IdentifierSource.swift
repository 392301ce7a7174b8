import Casework
import Law

/// Makes the keys of new rows: 41 bits of milliseconds since 2020, 22 random bits, always above the one
/// before. It never asks the database, and never tells how many rows there are.
public final class IdentifierSource: Sendable {
    private let state: Guarded<State>

    private struct State {
        var last: Int64 = 0
        var random: any RandomNumberGenerator & Sendable
    }

    private init(_ random: any RandomNumberGenerator & Sendable) {
        state = Guarded(State(random: random))
    }

    /// From the system's random generator.
    public static let system = IdentifierSource(SystemRandomNumberGenerator())

    /// The same keys for the same seed and clock: demo data and tests.
    public static func seeded(_ seed: UInt64) -> IdentifierSource {
        IdentifierSource(SplitMix(state: seed))
    }

    /// A key above every one made before; positive.
    public func next<Subject>(at instant: Instant) -> Identifier<Subject> {
        // 2020-01-01T00:00:00Z; 41 bits last until 2089.
        let beginning: Int64 = 1_577_836_800_000
        let age = instant.milliseconds < beginning ? 0 : UInt64(instant.milliseconds - beginning)
        let time = Int64(min(age, (1 << 41) - 1))
        return state.withLock { state in
            let value = time << 22 | Int64(state.random.next(upperBound: 1 << 22 as UInt64))
            let isLater = value > state.last
            let step = Int64(1 + state.random.next(upperBound: 1 << 10 as UInt64))
            state.last = isLater ? value : state.last.addingReportingOverflow(step).partialValue
            return Identifier(value: state.last)
        }
    }
}

/// Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (OOPSLA 2014). Never for secrets.
private struct SplitMix: RandomNumberGenerator, Sendable {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
