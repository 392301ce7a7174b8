import Casework
import Law
import Store
import Web

/// Notices searching at machine speed (ASVS 2.4.1): so many questions a minute are a person's, more are not.
/// It never remembers what was asked.
final class SearchPace: Sendable {
    /// Questions in one minute of one account.
    let most: Int
    private let windows = Guarded<[AccountID: Window]>([:])

    private struct Window {
        let began: Instant
        var count: Int
    }

    enum Answer: Equatable {
        case goOn
        /// `isFirst`: the first that is refused in this minute, which is logged.
        case wait(seconds: Int, isFirst: Bool)
    }

    init(most: Int) {
        self.most = most
    }

    func take(_ account: AccountID, at now: Instant) -> Answer {
        windows.withLock { windows in
            var window = windows[account] ?? Window(began: now, count: 0)
            let age = now.seconds(since: window.began)
            if age >= SearchPace.seconds || age < 0 { window = Window(began: now, count: 0) }
            window.count += 1
            windows[account] = window
            guard window.count > most else { return .goOn }
            let left = max(1, SearchPace.seconds - now.seconds(since: window.began))
            return .wait(seconds: left, isFirst: window.count == most + 1)
        }
    }

    private static let seconds = 60
}

extension SearchPace {
    /// Throws `.tooManyRequests`, and logs it once a minute.
    func check(_ actor: Actor, _ store: Store) throws {
        guard case .wait(let seconds, let isFirst) = take(actor.accountID, at: store.clock.now) else {
            return
        }
        if isFirst { store.recordView(.searchSlowed, under: actor) }
        throw RouteRefusal.tooManyRequests(retryAfterSeconds: seconds)
    }
}
