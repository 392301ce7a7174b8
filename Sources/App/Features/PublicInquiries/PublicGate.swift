import HTTP
import HTTPTypes
import Law
import Store

/// How many forms one place may begin and send, and how many there may be in all: a flood is stopped here,
/// before it reaches the inbox. It never counts a page that is only looked at.
enum PublicGate {
    static let windowSeconds = 3600
    /// A school or a health centre sends from one address.
    static let begunPerSource = 60
    static let sentPerSource = 20
    static let formsInAll = 20_000
    /// Each is an entry in the log, which nothing is ever taken out of.
    static let keptPerForm = 200

    static func mayBegin(_ crowd: PublicFormRepository.Crowd) -> Bool {
        crowd.begun < begunPerSource && crowd.all < formsInAll
    }

    static func mayKeep(_ answers: PublicAnswers) -> Bool { answers.timesKept < keptPerForm }

    static func maySend(_ crowd: PublicFormRepository.Crowd) -> Bool {
        crowd.sent < sentPerSource
    }
}

/// The crowd is too large: thrown inside a transaction, so that nothing is kept.
struct PublicCrowded: Error {}

/// The form was sent in the same moment by another click: thrown inside the transaction, so that one stands.
struct PublicSentBefore: Error {}
