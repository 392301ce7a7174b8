import Casework
import Crypto
import HTTP
import HTTPTypes
import Store
import Templating
import Web

/// What follows a right password, a right code and an activation: the one place that decides when a session
/// is whole. Outside a demonstration no session is ever whole without a second factor (ASVS 6.3.3, 6.3.4).
struct SignInSteps: Sendable {
    let context: Context

    /// A session and where it leads.
    struct Step: Sendable {
        let key: SessionKey
        let arrival: Arrival
    }

    private var sessions: Sessions { context.site.sessions }

    /// After a right password: the browser's old session ends, and the new one waits for the second factor.
    func begin(_ account: SignInAccount, _ transaction: borrowing WriteTransaction) throws -> Step {
        try endPresent(transaction)
        if account.hasSecondFactor {
            return try Step(key: start(account.id, .password, transaction), arrival: waiting("/logga-in/kod"))
        }
        guard context.site.store.isDemonstration else {
            try SecondFactorRepository.setPending(
                try SecondFactor.newSeed(for: account.id, context.site.store), of: account.id, transaction)
            return try Step(
                key: start(account.id, .password, transaction), arrival: waiting("/tvafaktor/koppla"))
        }
        let key = try start(account.id, .full, transaction)
        return try Step(key: key, arrival: finish(account.id, username: account.username, transaction))
    }

    /// After the second factor: a whole session in place of the half-open one. Nil if that has ended
    /// meanwhile.
    func complete(_ half: HalfOpenSession, _ transaction: borrowing WriteTransaction) throws -> Step? {
        guard let key = try sessions.complete(half, transaction) else { return nil }
        return try Step(key: key, arrival: finish(half.accountID, username: half.username, transaction))
    }

    private func finish(_ account: AccountID, username: String, _ transaction: borrowing WriteTransaction)
        throws -> Arrival
    {
        try SignInThrottle(context, username: username).forget(transaction)
        try SignInRepository.noteSignIn(account, transaction)
        return try context.arrival(of: account, transaction)
    }

    private func waiting(_ address: Link) -> Arrival {
        Arrival(at: context.carrying(to: address))
    }

    private func start(_ account: AccountID, _ stage: SessionStage, _ transaction: borrowing WriteTransaction)
        throws
        -> SessionKey
    {
        try sessions.start(
            account: account, stage: stage, peer: context.request.peer,
            device: Device.words(context.request.fields[.userAgent] ?? ""), transaction)
    }

    /// Whatever session the browser came with, perhaps one that somebody planted, does not outlive the
    /// sign-in (ASVS 7.2.4).
    private func endPresent(_ transaction: borrowing WriteTransaction) throws {
        switch context.session {
        case .open(let actor): try sessions.end(actor.sessionID, of: actor.accountID, .replaced, transaction)
        case .halfOpen(let half): try sessions.end(half.sessionID, of: half.accountID, .replaced, transaction)
        case .none, .ended, .expired: break
        }
    }
}
