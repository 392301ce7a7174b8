/// Answers that were made while an epoch lasted, and are worth nothing in the next. It never keeps more than
/// its capacity, and never gives an answer of another epoch than the one asked for.
final class KeptAnswers<Question: Hashable & Sendable, Answer: Sendable>: Sendable {
    private struct Kept {
        var epoch = -1
        var answers: [Question: Answer] = [:]
    }

    private let capacity: Int
    private let kept = Guarded(Kept())

    /// - Parameter capacity: answers kept at most; one more and all are forgotten.
    init(capacity: Int) {
        self.capacity = max(1, capacity)
    }

    func find(_ question: Question, epoch: Int) -> Answer? {
        kept.withLock { $0.epoch == epoch ? $0.answers[question] : nil }
    }

    /// `epoch` was read before the database was: if a commit came between, the answer is never found.
    func keep(_ answer: Answer, _ question: Question, epoch: Int) {
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
