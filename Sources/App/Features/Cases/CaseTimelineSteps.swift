import Casework
import Law
import Store
import Templating
import Web

/// What was planned and tried in a case, as its timeline tells it.
extension CaseTimeline {
    /// Those that were not made with a try: the case's own, and the unit's beside the authority's. Of
    /// somebody protected the unit's are not told: they say what was offered, and by when.
    static func plans(_ record: CaseRecord, isReadable: Bool) -> [Dated] {
        let told = Set(record.attempts.compactMap(\.plannedVersion))
        let toldBeside = Set(record.attempts.compactMap(\.unitStep))
        let own = record.plans.filter { !told.contains($0.version) }.map {
            ($0.plannedAt, 1, entry($0, isReadable: isReadable))
        }
        guard isReadable else { return own }
        let beside = record.places?.unitSteps.filter { !toldBeside.contains($0.id) } ?? []
        return own + beside.map {
            ($0.plan.plannedAt, 1, entry($0.plan, of: "Enhetens nästa steg", isReadable: true))
        }
    }

    /// A try is told with the plan that was made with it.
    static func attempts(_ record: CaseRecord, isReadable: Bool, mayMark number: String?) -> [Dated] {
        record.attempts.map { one in
            let correction = number.map { ContactMistakeRoutes.address(one.id, of: $0) }
            let plan = record.plan(with: one)
            return (
                one.attempt.at, 1, one.entry(isReadable: isReadable, plan: plan, correction: correction)
            )
        }
    }
}

extension CaseRecord {
    fileprivate func plan(with attempt: ContactRecord) -> NextStepRepository.Planned? {
        plans.first { $0.version == attempt.plannedVersion }
            ?? places?.unitSteps.first { $0.id == attempt.unitStep }?.plan
    }
}
