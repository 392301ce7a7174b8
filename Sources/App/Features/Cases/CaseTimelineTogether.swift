import Law
import Web

extension CaseTimeline {
    /// All of them, with a plan told in the act that it was made with: one thing happened, not two.
    static func together(_ parts: [(kind: CaseTimelineKind, entries: [Dated])]) -> [Dated] {
        var all = parts.filter { $0.kind != .plans }.flatMap(\.entries)
        for plan in parts.filter({ $0.kind == .plans }).flatMap(\.entries) {
            let act = all.indices.filter { all[$0].at == plan.at && all[$0].entry.isBySame(as: plan.entry) }
                .max { all[$0].rank < all[$1].rank }
            if let act {
                all[act].entry = all[act].entry.telling(plan.entry)
            } else {
                all.append(plan)
            }
        }
        return all
    }
}
