import Casework
import Law
import Store
import Templating
import Web

/// When the owner was in before this time, and whether somebody has tried since: told after every sign-in, so
/// that a stranger's tries are noticed (ASVS 6.3.5).
struct PreviousSignIn: Sendable {
    private let at: Instant?
    private let failures: Int

    init(_ previous: (at: Instant?, failures: Int)?) {
        at = previous?.at
        failures = previous?.failures ?? 0
    }

    /// For Min dag: nil when there is nothing to wonder about.
    static func warning(for actor: Actor, in store: Store) throws -> Notice? {
        let previous = PreviousSignIn(
            try store.read { try AccountRepository.previousSignIn(of: actor.accountID, $0) })
        return previous.failures > 0 ? previous.notice { $0.dayAndTime } : nil
    }

    /// - Parameter words: a moment in words.
    func notice(_ words: (Instant) -> String) -> Notice? {
        guard at != nil || failures > 0 else { return nil }
        let before =
            at.map { "Förra gången du loggade in var \(words($0))." } ?? "Du har inte loggat in förut."
        guard failures > 0 else { return Notice(kind: .information, text: before) }
        let tries = failures == 1 ? "ett misslyckat försök" : "\(failures) misslyckade försök"
        return Notice(
            kind: .care,
            text:
                "\(before) Sedan dess har det gjorts \(tries) att logga in som du. "
                + "Var det inte du, byt lösenord.",
            act: Act(label: "Byt lösenord", address: "/mitt-konto/losenord"))
    }
}
