import Casework
import Crypto
import Law
import Store

/// The one-time codes of an account: its app's, and the recovery codes. A code is first recognised, which
/// costs time, and then spent in the transaction that acts on it, so that it works once (ASVS 6.5.1).
enum SecondFactor {
    /// What a typed code was recognised as.
    enum Match: Sendable {
        case step(Int)
        case recovery(hash: String)
    }

    /// The code had been used when it came to be spent.
    struct Spent: Error {}

    /// Nil if it is none of the account's codes.
    static func match(_ typed: TypedCode, of account: AccountID, in store: Store) throws -> Match? {
        switch typed {
        case .app(let digits):
            guard let sealed = try store.read({ try SecondFactorRepository.seed(of: account, $0) }) else {
                return nil
            }
            let step = try TOTP(secret: try open(sealed, of: account, store))
                .matchingStep(digits, at: seconds(store))
            return step.map(Match.step)
        case .recovery(let digits):
            let unused = try store.read { try SecondFactorRepository.recoveryHashes(of: account, $0) }
            guard let first = unused.first, let hash = try RecoveryCodes.hash(digits, like: first) else {
                return nil
            }
            return unused.contains { ConstantTime.equal($0, hash) } ? .recovery(hash: hash) : nil
        }
    }

    /// False if it was used before, in another browser or at this very instant.
    static func spend(_ match: Match, of account: AccountID, _ transaction: borrowing WriteTransaction) throws
        -> Bool
    {
        switch match {
        case .step(let step): try SecondFactorRepository.spend(step: step, of: account, transaction)
        case .recovery(let hash): try SecondFactorRepository.spend(recovery: hash, of: account, transaction)
        }
    }

    /// A fresh seed, sealed for its place.
    static func newSeed(for account: AccountID, _ store: Store) throws -> [UInt8] {
        try store.sealer.seal(try TOTP.makeSecret(), for: .secondFactor(of: account))
    }

    /// The seed of the app that is being connected; nil if none is.
    static func pendingSeed(of account: AccountID, in store: Store) throws -> [UInt8]? {
        try store.read { try SecondFactorRepository.pending(of: account, $0) }.map {
            try open($0, of: account, store)
        }
    }

    /// The step whose code this is, by the seed that is being connected.
    static func step(_ digits: String, seed: [UInt8], in store: Store) throws -> Int? {
        try TOTP(secret: seed).matchingStep(digits, at: seconds(store))
    }

    private static func open(_ sealed: [UInt8], of account: AccountID, _ store: Store) throws -> [UInt8] {
        try store.sealer.open(sealed, for: .secondFactor(of: account))
    }

    private static func seconds(_ store: Store) -> Int {
        Int(store.clock.now.milliseconds / 1000)
    }
}
