import Casework
import Crypto
import Law
import SQL

/// Secrets that an act makes and the page after it shows, on their way there in the browser's own keeping:
/// sealed for one account, one page and a few minutes. It never opens the same one twice.
public struct ShownSecrets: Sendable {
    private let store: Store
    /// Seconds within which the page must be opened.
    public static let lifetime = 300

    public init(_ store: Store) {
        self.store = store
    }

    /// - Parameter path: the page that shows it.
    public func seal(_ secret: String, to account: AccountID, at path: String) throws -> [UInt8] {
        let end = store.clock.now.adding(seconds: ShownSecrets.lifetime)
        return try store.sealer.seal(Array("\(end)\n\(secret)".utf8), for: .shownOnce(to: account, at: path))
    }

    /// Opens and spends it. Nil if it is not for this account and page, too old, or shown already.
    public func take(_ sealed: [UInt8], at path: String, under actor: Actor) throws -> String? {
        guard let opened = try? store.sealer.open(sealed, for: .shownOnce(to: actor.accountID, at: path)),
              let text = String(validating: opened, as: UTF8.self)
        else { return nil }
        let parts = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let end = Instant(iso: String(parts[0])), store.clock.now < end
        else { return nil }
        let hash = try SHA256.hash(sealed)
        let isFirst = try store.writer.write(under: actor) { transaction in
            try FormKeys().spend(
                Base64URL.encode(hash), on: hash, location: path, by: actor.accountID, transaction)
        }
        return isFirst ? String(parts[1]) : nil
    }
}
