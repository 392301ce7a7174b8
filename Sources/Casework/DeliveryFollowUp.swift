import Law

/// What was learnt or done after a decision had been sent. It never changes what was noted when it was sent.
public struct DeliveryFollowUp: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        /// That something had been sent, the working day after (delgivningslagen 22 §).
        case controlMessage
        /// A signed receipt, a postal receipt, a process server's record.
        case receipt
        /// The person has said when it came.
        case stated
        case reminded
        /// It came back, or something else speaks against that it arrived (delgivningslagen 26 §).
        case unlikely
        /// What was read out has been sent too (delgivningslagen 19–21 §§).
        case documentSent

        public var swedish: String {
            switch self {
            case .controlMessage: "Kontrollmeddelandet skickades"
            case .receipt: "Kvittot eller intyget har kommit"
            case .stated: "Personen har sagt när beslutet kom"
            case .reminded: "Personen påmindes om kvittot"
            case .unlikely: "Det är inte troligt att beslutet har kommit fram"
            case .documentSent: "Beslutet skickades efter uppläsningen"
            }
        }

        /// Of which methods it can be noted.
        public var methods: [DeliveryMethod] {
            switch self {
            case .controlMessage: [.simplified]
            case .receipt: [.confirmedLetter, .registeredLetter, .processServer]
            case .stated: [.confirmedLetter, .registeredLetter, .processServer, .plainLetter, .simplified]
            case .reminded: [.confirmedLetter, .registeredLetter]
            case .unlikely: [.confirmedLetter, .registeredLetter, .processServer, .plainLetter, .simplified]
            case .documentSent: [.oral]
            }
        }

        /// Whether it is nothing without words: what shows it, or why.
        public var needsWords: Bool { self == .receipt || self == .stated || self == .unlikely }
    }

    public let kind: Kind
    /// Of a receipt and of what the person has said: the day that it came to the person.
    public let on: Day
    public let text: String

    public init(kind: Kind, on: Day, text: String) { (self.kind, self.on, self.text) = (kind, on, text) }

    /// What is wrong with it; empty if it can be kept.
    public func problems(of attempt: DeliveryAttempt, today: Day) -> [DeliveryProblem] {
        if let problem = attempt.problem(with: kind) { return [problem] }
        if on > today { return [.inFuture] }
        if on < attempt.delivery.dispatchedOn {
            return [kind == .receipt || kind == .stated ? .receivedBeforeSent : .beforeSent]
        }
        if kind == .controlMessage, let day = attempt.delivery.controlMessageDay, on != day {
            return [.controlMessageOnWrongDay(day)]
        }
        return kind.needsWords && text.isEmpty ? [.withoutWords] : []
    }
}
