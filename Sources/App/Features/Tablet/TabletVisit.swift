import Casework
import Crypto
import Law
import Store
import Templating
import Web

/// The one form that a tablet has in hand, by the secret in its address: its questions in the instrument's
/// own words, and what has been answered. It opens nothing else, and never shows a sum.
struct TabletVisit: Sendable {
    let token: String
    let rating: RatingRecord
    let answers: RatingAnswers
    let questions: [TextPack.Question]
    let introduction: String
    let support: SupportList

    /// Throws `.notFound` where the form is done, thrown away, or the tablet's time is over.
    init(_ context: Context) throws {
        token = context.parameter("tablet")
        guard token.utf8.count == 43 else { throw RouteRefusal.notFound }
        let hash = try SHA256.hash(token)
        let store = context.site.store
        let oldest = store.clock.now.adding(seconds: -TabletRepository.lifetimeSeconds)
        (rating, answers, questions, introduction, support) = try store.read { transaction in
            guard let rating = try RatingRepository.find(tablet: hash, since: oldest, transaction),
                let pack = try rating.pack.map({ try TextPackRepository.find($0.id, transaction) }) ?? nil
            else { throw RouteRefusal.notFound }
            return try (
                rating, RatingRepository.answers(of: rating.id, transaction),
                TextPackRepository.questions(of: pack.id, transaction).filter(rating.asks),
                pack.introduction, SupportListRepository.latest(transaction)
            )
        }
    }

    /// How a question is answered. Nil for none that the instrument has.
    func kind(_ question: TextPack.Question) -> RatingQuestion? {
        rating.instrument.questions.first { $0.number == question.item }
    }

    /// How many questions have an answer.
    var answered: Int { questions.count { kind($0)?.isAnswered(answers) == true } }

    var isOpen: Bool { rating.isDraft }

    /// The question named in the path, from 1.
    func question(_ text: String) -> TextPack.Question? {
        guard text.utf8.count <= 2, let number = Int(text) else { return nil }
        return questions.first { $0.item == number && String(number) == text }
    }

    var start: Link { "/skatta/\(token)" }
    var pause: Link { "/skatta/\(token)/paus" }
    var stop: Link { "/skatta/\(token)/stod" }
    var end: Link { "/skatta/\(token)/klar" }
    func address(_ item: Int) -> Link { "/skatta/\(token)/\(item)" }
    func after(_ item: Int) -> Link { item < questions.count ? address(item + 1) : end }
    func before(_ item: Int) -> Link { item > 1 ? address(item - 1) : start }

    /// The first question that nobody has come to; nil if all have been.
    var next: Int? {
        questions.first { kind($0)?.isDone(answers) == false }?.item
    }
}

extension RatingRecord {
    /// How long it has lasted is asked of who is under 18, or may be.
    fileprivate func asks(_ question: TextPack.Question) -> Bool {
        let key = instrument.questions.first { $0.number == question.item }?.key
        return key != RatingCriteriaFields.duration || (age ?? 0) < 18
    }
}
