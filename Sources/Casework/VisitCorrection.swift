/// What became of a visit and who was there, put right. What stood is kept beside it; it never changes what
/// was booked, nor the note, which is corrected in the journal.
public struct VisitCorrection: Sendable, Equatable {
    public let report: VisitReport
    /// Who of the staff was there.
    public let first: AccountID
    public let second: AccountID?
    /// Who came with the person.
    public let companions: [Companion]
    /// Why it is put right.
    public let why: String

    public init(
        report: VisitReport, first: AccountID, second: AccountID?, companions: [Companion], why: String
    ) {
        (self.report, self.first, self.second) = (report, first, second)
        (self.companions, self.why) = (companions, why)
    }

    public var staff: [AccountID] { [first, second].compactMap { $0 } }

    /// Whether it is whole in itself, whatever the report says.
    public var isWhole: Bool {
        !why.isEmpty && first != second && companions.count <= Companion.most
    }
}
