/// When a person got a decision, and how sure that is. Without a day there is no last day to appeal, and
/// never a ground to dismiss an appeal as late (JO 3372-2017).
public struct Receipt: Hashable, Sendable {
    public enum Certainty: String, Sendable, CaseIterable {
        /// A receipt, a signature, a record.
        case proven
        /// The law says so: förenklad delgivning.
        case statutory
        /// The person has said so.
        case stated
        case unknown

        public var swedish: String {
            switch self {
            case .proven: "bevisat"
            case .statutory: "enligt lag"
            case .stated: "personen har sagt det"
            case .unknown: "okänt"
            }
        }
    }

    public let method: DeliveryMethod
    /// Nil while nobody can say.
    public let day: Day?
    public let certainty: Certainty

    /// - Parameters:
    ///   - dispatched: when it was sent or handed over.
    ///   - received: what a receipt or a record shows, or for a plain letter what the person has said.
    ///   - stated: what the person has said, where nothing shows the day.
    ///   - isUnlikely: circumstances make it unlikely that what was sent has arrived, or it was not sent as
    ///     the law asks (delgivningslagen 22 and 26 §§).
    public init(
        _ method: DeliveryMethod, dispatched: Day, received: Day? = nil, stated: Day? = nil,
        isUnlikely: Bool = false
    ) {
        self.method = method
        let hasProof = method != .plainLetter && method != .simplified
        if method == .simplified, !isUnlikely {
            let limit = TimeLimit.simplifiedDelivery
            (day, certainty) = (limit.deadline(from: dispatched).lastDay, .statutory)
        } else if hasProof, let received {
            (day, certainty) = (received, .proven)
        } else if let said = method == .plainLetter ? received ?? stated : stated {
            (day, certainty) = (said, .stated)
        } else {
            (day, certainty) = (nil, .unknown)
        }
    }

    /// Nil while it cannot be shown that the time to appeal has begun.
    public var appealDeadline: Deadline? { day.map(TimeLimit.appeal.deadline(from:)) }
}
