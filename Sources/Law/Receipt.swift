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
    }

    public let method: DeliveryMethod
    /// Nil while nobody can say.
    public let day: Day?
    public let certainty: Certainty

    /// - Parameters:
    ///   - dispatched: when it was sent or handed over.
    ///   - received: what a receipt or a record shows, or for a plain letter what the person has said.
    ///   - isUnlikely: circumstances make it unlikely that what was sent has arrived (delgivningslagen 26 §).
    public init(
        _ method: DeliveryMethod, dispatched: Day, received: Day? = nil, isUnlikely: Bool = false
    ) {
        self.method = method
        switch (method, received) {
        case (.plainLetter, let received?): (day, certainty) = (received, .stated)
        case (.simplified, _) where !isUnlikely:
            (day, certainty) = (TimeLimit.simplifiedDelivery.deadline(from: dispatched).lastDay, .statutory)
        case (.plainLetter, nil), (.simplified, _): (day, certainty) = (nil, .unknown)
        case (_, let received?): (day, certainty) = (received, .proven)
        case (_, nil): (day, certainty) = (nil, .unknown)
        }
    }

    /// Nil while it cannot be shown that the time to appeal has begun.
    public var appealDeadline: Deadline? { day.map(TimeLimit.appeal.deadline(from:)) }
}
