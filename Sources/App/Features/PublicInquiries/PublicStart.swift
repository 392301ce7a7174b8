import Casework
import Crypto
import Law
import Store

/// Proof that a page of ours was opened a while ago, without anything kept about it: a program that only
/// posts has none. It never tells who opened the page.
struct PublicStart {
    private let sealer: Sealer
    private let programme: String
    /// A human needs at least so long.
    static let shortestSeconds = 2
    static let longestSeconds = PublicFormRepository.lifetimeSeconds

    init(_ store: Store, programme: String) {
        sealer = store.sealer
        self.programme = programme
    }

    func stamp(at now: Instant) throws -> String {
        try stamp(milliseconds: now.milliseconds)
    }

    /// Whether the stamp is ours, and neither too fresh nor too old.
    /// - Parameter longest: in seconds; nil where the page may have stood open however long.
    func holds(_ text: String, at now: Instant, longest: Int? = longestSeconds) throws -> Bool {
        guard let end = text.firstIndex(of: "."), text.utf8.count < 100,
            let milliseconds = Int64(text[..<end]), milliseconds >= 0, milliseconds <= now.milliseconds
        else { return false }
        let seconds = now.seconds(since: Instant(milliseconds: milliseconds))
        guard seconds >= PublicStart.shortestSeconds, seconds <= longest ?? seconds else { return false }
        let right = try stamp(milliseconds: milliseconds)
        return ConstantTime.equal(Array(right.utf8), Array(text.utf8))
    }

    private func stamp(milliseconds: Int64) throws -> String {
        let text = "publicStart/\(programme)/\(milliseconds)"
        return "\(milliseconds)." + Base64URL.encode(try sealer.fingerprint(text))
    }
}
