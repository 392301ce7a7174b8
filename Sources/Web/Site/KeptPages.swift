import Casework
import HTTP
import Law
import Store

/// Whole pages as a session got them, for when it asks again before anything but a view has been committed:
/// somebody steps back to a case, or opens it beside. Each look is logged all the same. It never gives one
/// session's page to another, so nobody's rights are asked here.
public struct KeptPages: Sendable {
    private struct Question: Hashable, Sendable {
        let session: SessionID
        /// A stand-in has no session.
        let account: AccountID
        let path: String
        let query: String
        let today: Day
    }

    /// A page is about ten kilobytes.
    private static let capacity = 200
    private let store: Store
    private let kept: Remembered<Question, Response>

    public init(_ store: Store) {
        self.store = store
        kept = Remembered(store, capacity: KeptPages.capacity)
    }

    /// The page at this address, made by `work` unless this session has had it since the last change. It may
    /// depend on the database, the session, the address and the day: not on the time, nor on anything that is
    /// shown once.
    public func response(
        to context: Context, for actor: Actor, _ work: () throws -> Response
    ) throws -> Response {
        let question = Question(
            session: actor.sessionID, account: actor.accountID, path: context.request.path,
            query: context.request.query, today: store.clock.today)
        return try kept.answer(to: question, work)
    }
}
