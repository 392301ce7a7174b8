/// What was made from the database and is asked for again and again, kept until anything but a view is
/// committed. It never gives out what a change has made old once that change has been answered, and never
/// keeps more than its capacity.
///
/// This process is the only writer (`DatabaseLock`), and a change is counted before its own answer leaves. So
/// whoever has seen a change answered finds nothing here that was made before it.
public final class Remembered<Question: Hashable & Sendable, Answer: Sendable>: Sendable {
    private struct Kept {
        var epoch = -1
        var answers: [Question: Answer] = [:]
    }

    private let store: Store
    private let capacity: Int
    private let kept = Guarded(Kept())

    /// - Parameter capacity: answers kept at most; one more and all are forgotten.
    public init(_ store: Store, capacity: Int) {
        self.store = store
        self.capacity = max(1, capacity)
    }

    /// The answer as it stands now, made by `work` unless nothing has changed since it was made before. The
    /// question must hold all that `work` depends on beside the database.
    public func answer(
        to question: Question, _ work: (borrowing ReadTransaction) throws -> Answer
    ) throws -> Answer {
        // Read before the database is: what is made while a change comes is kept under an epoch that is past.
        let epoch = store.writer.tidings.changeEpoch
        if let known = kept.withLock({ $0.epoch == epoch ? $0.answers[question] : nil }) { return known }
        let made = try store.read(work)
        keep(made, question, epoch)
        return made
    }

    private func keep(_ answer: Answer, _ question: Question, _ epoch: Int) {
        kept.withLock { kept in
            guard epoch >= kept.epoch else { return }
            if epoch > kept.epoch || kept.answers.count >= capacity {
                kept.answers.removeAll(keepingCapacity: true)
            }
            kept.epoch = epoch
            kept.answers[question] = answer
        }
    }
}
