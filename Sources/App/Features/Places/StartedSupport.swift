import Casework
import Law
import Store
import Web

/// Somebody gets a place and support begins. Where support needs a decision one is in force that day; where
/// it does not, the person was told of the right to apply (SoL 2025:400 11 kap. 6 §). It never takes more
/// places than there are, unless a manager has allowed it.
struct StartedSupport: PlaceAct {
    static let event = AuditEvent.supportStarted

    let kind: PlaceKind
    /// Whose place it is, of a reserved one; else empty.
    let reservedBy: String
    let on: Day
    let told: ToldOfRight?
    let allowance: PlaceAllowance?
    /// Two at most, the first of them sees to the case.
    let contacts: [AccountID]

    init(
        kind: PlaceKind = .ordinary, reservedBy: String = "", on: Day, told: ToldOfRight? = nil,
        allowance: PlaceAllowance? = nil, contacts: [AccountID]
    ) {
        (self.kind, self.reservedBy, self.on, self.told) = (kind, reservedBy, on, told)
        (self.allowance, self.contacts) = (allowance, contacts)
    }

    func problems(in file: PlaceFile, under grant: CaseGrant, today: Day) -> [PlaceProblem] {
        if file.placement != nil { return [.placed] }
        let earlier = [file.facts.openedOn, file.waiting?.lastNoted, file.placements.last?.ending?.on]
        let found = file.problems(of: on, after: earlier.compactMap { $0 }.max(), today: today)
            + file.problems(ofBeginning: on)
            + right(in: file)
            + ((kind == .reserved) == reservedBy.isEmpty ? [.withoutParty] : [])
            + file.problems(of: allowance, to: kind, on: on) + file.problems(of: contacts)
        return found.isEmpty ? file.problems(of: began(in: file), today: today) : found
    }

    /// What lets support begin.
    private func right(in file: PlaceFile) -> [PlaceProblem] {
        guard file.decision(on: on) == nil else { return [] }
        if file.mode(on: on) == .needsTested { return [.notDecided] }
        return file.problems(of: told, before: on)
    }

    private func began(in file: PlaceFile) -> ExecutionEvent? { file.event([.started, .resumed], on: on) }

    func keep(
        in file: PlaceFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        if let entry = file.waiting {
            try QueueRepository.leave(entry.id, on: on, .started, text: "", under: grant, transaction)
        }
        try PlacementWritingRepository.insert(
            self, decision: file.decision(on: on)?.id, under: grant, transaction)
        try ContactPersonRepository.set(contacts, under: grant, transaction)
        try file.note(began(in: file), under: grant, transaction)
    }

    func next(in file: PlaceFile, by account: AccountID, today: Day) -> NextStepPlan? {
        file.plan(
            .writePlan, on: today.adding(days: StartedSupport.planDays).orWorkingDay,
            by: contacts.first ?? account, today: today)
    }

    /// When the plan is to be begun, unless somebody says otherwise.
    private static let planDays = 14
}

extension PlaceFile {
    /// What is wrong with how the person was told, where support begins without a decision.
    func problems(of told: ToldOfRight?, before day: Day) -> [PlaceProblem] {
        guard let told else { return [.notTold] }
        return (told.day > day ? [.toldAfterStart] : [])
            + (staff.contains { $0.account == told.by } ? [] : [.notTeller])
    }

    /// What keeps a place from being taken on a day.
    /// - Parameter leaving: the place that is left for it.
    func problems(
        of allowance: PlaceAllowance?, to kind: PlaceKind, on day: Day,
        without leaving: PlacementRecord? = nil
    ) -> [PlaceProblem] {
        guard let allowance else {
            return limit(of: kind, from: day, without: leaving).map { [.full(kind, limit: $0)] } ?? []
        }
        return (managers.contains { $0.account == allowance.by } ? [] : [.notManager])
            + (allowance.why.isEmpty ? [.withoutWhy] : [])
    }

    func problems(of contacts: [AccountID]) -> [PlaceProblem] {
        if contacts.count > 2 || Set(contacts).count < contacts.count { return [.contactTwice] }
        return contacts.allSatisfy { one in supporters.contains { $0.account == one } } ? [] : [.notStaff]
    }
}
