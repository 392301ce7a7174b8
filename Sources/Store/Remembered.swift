/// What was made from the database and is asked for again and again, kept until anything but a view is
/// committed. It never gives out what a change has made old once that change has been answered, and never
/// keeps more than its capacity.
///
/// This process is the only writer (`DatabaseLock`), and a change is counted before its own answer leaves. So
/// whoever has seen a change answered finds nothing here that was made before it.
public final class Remembered<Question: Hashable & Sendable, Answer: Sendable>: Sendable {
    private let store: Store
    private let kept: KeptAnswers<Question, Answer>

    /// - Parameter capacity: answers kept at most; one more and all are forgotten.
    public init(_ store: Store, capacity: Int) {
        self.store = store
        kept = KeptAnswers(capacity: capacity)
    }

    /// The answer as it stands now, made by `work` unless nothing has changed since it was made before. The
    /// question must hold all that `work` depends on beside the database.
    public func answer(
        to question: Question, _ work: (borrowing ReadTransaction) throws -> Answer
    ) throws -> Answer {
        // Read before the database is: what is made while a change comes is kept under an epoch that is past.
        let epoch = store.writer.tidings.changeEpoch
        if let known = kept.find(question, epoch: epoch) { return known }
        let made = try store.read(work)
        kept.keep(made, question, epoch: epoch)
        return made
    }

    /// As above, for work that reads by itself.
    public func answer(to question: Question, _ work: () throws -> Answer) throws -> Answer {
        let epoch = store.writer.tidings.changeEpoch
        if let known = kept.find(question, epoch: epoch) { return known }
        let made = try work()
        kept.keep(made, question, epoch: epoch)
        return made
    }
}
