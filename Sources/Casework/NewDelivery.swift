import Law

/// How a decision is sent, handed over or read out, as it is noted. It never holds the day somebody got what
/// was sent: that is learnt afterwards.
public struct NewDelivery: Sendable, Equatable {
    public let method: DeliveryMethod
    /// Who got it for the person: ombud, god man, guardian (delgivningslagen 11 and 15 §§); nil: the person.
    public let representative: RepresentativeID?
    /// Sent, handed over, or read out.
    public let dispatchedOn: Day
    public let isElectronic: Bool
    /// When the person was told that förenklad delgivning can come to be used (delgivningslagen 24 §).
    public let informedOn: Day?
    /// A signature, a witness; how it was made sure who listened.
    public let evidence: String

    public init(
        method: DeliveryMethod, representative: RepresentativeID?, dispatchedOn: Day, isElectronic: Bool,
        informedOn: Day?, evidence: String
    ) {
        (self.method, self.representative) = (method, representative)
        (self.dispatchedOn, self.isElectronic) = (dispatchedOn, isElectronic)
        (self.informedOn, self.evidence) = (informedOn, evidence)
    }

    /// Whether it was received the day that it was handed over or read out.
    public var isInHand: Bool { method == .handedOver || method == .oral }

    /// The next working day, where a control message is to follow (delgivningslagen 22 §).
    public var controlMessageDay: Day? {
        method == .simplified && !isElectronic ? dispatchedOn.adding(days: 1).orWorkingDay : nil
    }

    /// What is wrong with it; empty if it can be kept.
    public func problems(decidedOn: Day, today: Day) -> [DeliveryProblem] {
        let problems: [DeliveryProblem?] = [
            dispatchedOn > today ? .inFuture : nil,
            dispatchedOn < decidedOn ? .beforeDecision : nil,
            isElectronic && !NewDelivery.electronic.contains(method) ? .notElectronic : nil,
            method == .handedOver && evidence.isEmpty ? .withoutWitness : nil,
            method == .oral && evidence.isEmpty ? .withoutIdentity : nil,
            method == .simplified && informedOn == nil ? .notInformed : nil,
            informedOn.map { $0 > dispatchedOn } == true ? .informedAfter : nil,
        ]
        return problems.compactMap { $0 }
    }

    private static let electronic: [DeliveryMethod] = [.confirmedLetter, .simplified, .plainLetter]
}
