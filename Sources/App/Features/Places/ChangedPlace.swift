import Casework
import Law
import Store
import Web

/// Somebody goes over to a follow-up place, on the way to something else, or back to an ordinary one when
/// more is needed again (programmes.md PL-12, PL-13). Support goes on without a break.
struct ChangedPlace: PlaceAct {
    static let event = AuditEvent.placeChanged

    let kind: PlaceKind
    let on: Day
    let text: String
    /// Where no decision gives the support any more; nil where the person was told before it began.
    let told: ToldOfRight?
    let allowance: PlaceAllowance?

    init(
        to kind: PlaceKind = .followUp, on: Day, text: String, told: ToldOfRight? = nil,
        allowance: PlaceAllowance?
    ) {
        self.kind = kind
        (self.on, self.text, self.told, self.allowance) = (on, text, told, allowance)
    }

    func problems(in file: PlaceFile, under grant: CaseGrant, today: Day) -> [PlaceProblem] {
        guard let placement = file.placement else { return [.notPlaced] }
        if (placement.kind == .followUp) == (kind == .followUp) { return [.placed] }
        if placement.openInterruption != nil { return [.interrupted] }
        return file.problems(of: on, after: placement.lastNoted, today: today) + right(in: file, placement)
            + file.problems(of: allowance, to: kind, on: on, without: placement)
    }

    private func right(in file: PlaceFile, _ placement: PlacementRecord) -> [PlaceProblem] {
        guard file.decision(on: on) == nil else { return [] }
        if file.mode(on: on) == .needsTested { return [.notDecided] }
        return placement.told != nil && told == nil ? [] : file.problems(of: told, before: on)
    }

    func keep(
        in file: PlaceFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let placement = file.placement else { throw RouteRefusal.stale }
        try PlacementWritingRepository.end(
            placement.id, on: on, .movedOn, text: text, under: grant, transaction)
        let start = StartedSupport(
            kind: kind, on: on, told: told ?? placement.told, allowance: allowance, contacts: [])
        try PlacementWritingRepository.insert(
            start, follows: placement.id, decision: file.decision(on: on)?.id, under: grant, transaction)
    }
}
