import Casework
import Crypto
import Law
import Store
import Synchronization

/// Which tablets have been handed over for a survey: secrets in memory only, each for one form and four
/// hours. Nothing of it is written down, so no row tells when anybody answered.
final class SurveyHands: Sendable {
    struct Hand: Sendable {
        let programme: ProgrammeID
        let pack: TextPackID
        let until: Instant
    }

    static let lifetimeSeconds = 4 * 3600
    private static let most = 1000
    private let hands = Mutex<[[UInt8]: Hand]>([:])

    /// A secret for one form.
    func give(_ pack: TextPackID, in programme: ProgrammeID, now: Instant) throws -> String {
        let token = Base64URL.encode(try SecureRandom.bytes(32))
        let hash = try SHA256.hash(token)
        let hand = Hand(
            programme: programme, pack: pack, until: now.adding(seconds: SurveyHands.lifetimeSeconds))
        hands.withLock { hands in
            hands = hands.filter { $0.value.until > now }
            if hands.count >= SurveyHands.most { hands = [:] }
            hands[hash] = hand
        }
        return token
    }

    func find(_ token: String, now: Instant) throws -> Hand? {
        let hash = try SHA256.hash(token)
        return hands.withLock { $0[hash] }.flatMap { $0.until > now ? $0 : nil }
    }

    /// Takes it back: nil if it has been used. What is not kept gives it again by `restore`.
    func use(_ token: String, now: Instant) throws -> Hand? {
        let hash = try SHA256.hash(token)
        return hands.withLock { $0.removeValue(forKey: hash) }.flatMap { $0.until > now ? $0 : nil }
    }

    func restore(_ hand: Hand, _ token: String) throws {
        let hash = try SHA256.hash(token)
        hands.withLock { $0[hash] = hand }
    }
}
