import Law

/// One try to serve a decision: how it was sent, handed over or read out, to whom, and what has been learnt
/// since (delgivningslagen 2010:1932; delgivningsförordningen 2011:154 4–6 §§). It never says that somebody
/// has got it without something that shows it.
public struct DeliveryAttempt: Sendable, Equatable {
    public let id: DeliveryID
    /// Which of the case's, from 1 on.
    public let number: Int
    public let delivery: NewDelivery
    /// In the order of their days.
    public let followUps: [DeliveryFollowUp]

    public init(id: DeliveryID, number: Int, delivery: NewDelivery, followUps: [DeliveryFollowUp]) {
        (self.id, self.number, self.delivery, self.followUps) = (id, number, delivery, followUps)
    }

    public var receipt: Receipt {
        Receipt(
            delivery.method, dispatched: delivery.dispatchedOn,
            received: delivery.isInHand ? delivery.dispatchedOn : followUp(.receipt)?.on,
            stated: followUp(.stated)?.on,
            isUnlikely: followUp(.unlikely) != nil || lacksControlMessage)
    }

    public func followUp(_ kind: DeliveryFollowUp.Kind) -> DeliveryFollowUp? {
        followUps.first { $0.kind == kind }
    }

    /// The day that the control message is to be sent; nil where none is sent, or it has been.
    public var controlMessageDue: Day? {
        lacksControlMessage && followUp(.unlikely) == nil ? delivery.controlMessageDay : nil
    }

    private var lacksControlMessage: Bool {
        delivery.controlMessageDay != nil && followUp(.controlMessage) == nil
    }

    /// What can still be learnt of it.
    public var open: [DeliveryFollowUp.Kind] {
        DeliveryFollowUp.Kind.allCases.filter { problem(with: $0) == nil }
    }

    /// Why this cannot be noted of it; nil where it can.
    func problem(with kind: DeliveryFollowUp.Kind) -> DeliveryProblem? {
        guard kind.methods.contains(delivery.method) else { return .notOfMethod }
        if kind != .reminded, followUp(kind) != nil { return .notedAlready }
        switch kind {
        case .controlMessage:
            if delivery.controlMessageDay == nil { return .notOfMethod }
            return followUp(.unlikely) == nil && receipt.day == nil ? nil : .settled
        case .receipt, .stated, .reminded: return receipt.day == nil ? nil : .settled
        case .unlikely: return receipt.certainty == .stated || receipt.certainty == .proven ? .settled : nil
        case .documentSent: return nil
        }
    }
}

extension [DeliveryAttempt] {
    /// When the time to appeal began to run: of all receipts whose day is known the earliest, whoever
    /// received it (förvaltningslagen 44 §; delgivningslagen 15 §); of two the same day the surer. Nil while
    /// no day is known: then it cannot be shown that the time has begun, and nothing is late.
    public var firstCertainReceipt: Receipt? {
        let sureness: [Receipt.Certainty] = [.proven, .statutory, .stated]
        return sureness.flatMap { certainty in map(\.receipt).filter { $0.certainty == certainty } }
            .enumerated().min { left, right in
                guard let first = left.element.day, let second = right.element.day else { return false }
                return (first, left.offset) < (second, right.offset)
            }?.element
    }
}
