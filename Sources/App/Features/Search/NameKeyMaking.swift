import Casework
import Store

/// Makes all search keys anew when the rule for them is new, before anybody is served. Stopped half-way, it
/// goes on from there. It never touches a name.
public struct NameKeyMaking {
    private let store: Store
    private let rule: Int
    private let batch: Int

    /// - Parameters:
    ///   - rule: by which the keys shall be; the program's own but in tests.
    ///   - batch: people in one transaction.
    public init(_ store: Store, rule: Int = SoundKey.rule, batch: Int = 5000) {
        self.store = store
        self.rule = rule
        self.batch = max(1, batch)
    }

    /// Returns for how many people keys were made: 0 on every start but the first with a new rule.
    /// - Parameter most: stops after so many batches; nil for all.
    @discardableResult
    public func run(most: Int? = nil) throws -> Int {
        var made = 0, batches = 0
        while let progress = try store.read({ try NameKeyRepository.progress($0) }),
            progress.rule != rule || !progress.isWhole, most.map({ batches < $0 }) ?? true
        {
            made += try step(progress)
            batches += 1
        }
        return made
    }

    private func step(_ progress: NameKeyRepository.Progress) throws -> Int {
        let authority = Operator(trail: Trail(peer: nil, request: nil))
        let count = try store.write(.nameKeysMade, under: authority) { transaction in
            let isNew = progress.rule != rule
            if isNew { try NameKeyRepository.begin(rule: rule, transaction) }
            let start = isNew ? PersonID(value: 0) : progress.doneTo
            return try NameKeyRepository.make(after: start, count: batch, transaction)
        }
        guard store.waitUntilDurable(authority.trail) else { throw StoreError.busy }
        return count
    }
}
