import Casework
import SQL
import Store

/// Compares every investigation that was lived with what the database says: nothing noted is missing, and
/// each change of the texts has left what stood before.
enum InvestigationMemory {
    /// Throws `SimulationError.broken` at the first count that differs.
    static func compare(_ cases: [SimulatedCase], _ store: Store) throws {
        let all = cases.map(\.investigation)
        try store.read { transaction in
            for (what, statement, remembered) in counts(all) {
                let kept = try transaction.first(statement) { try $0.int(0) } ?? -1
                guard kept == remembered else {
                    throw SimulationError.broken("utredning: \(kept) av \(remembered) \(what)")
                }
            }
        }
    }

    private static func counts(_ all: [SimulatedInvestigation]) -> [(String, SQL, Int)] {
        written(all) + askedOthers(all) + [
            ("underrättelser", "SELECT count(*) FROM delay_notice", all.sum(\.delays)),
            ("begäran", "SELECT count(*) FROM decision_request", all.count { $0.requestedOn != nil }),
            ("avslag", "SELECT count(*) FROM decision_request_refusal", all.count(where: \.isRequestRefused)),
            (
                "klara", "SELECT count(*) FROM investigation WHERE ready_at IS NOT NULL",
                all.count(where: \.isFinished)
            ),
            ("tagna tillbaka", "SELECT count(*) FROM investigation_return", all.sum(\.returns)),
        ]
    }

    private static func written(_ all: [SimulatedInvestigation]) -> [(String, SQL, Int)] {
        [
            ("sparade texter", "SELECT coalesce(sum(version), 0) FROM investigation", all.sum(\.texts)),
            (
                "tidigare lydelser", "SELECT count(*) FROM investigation_version",
                all.sum { max(0, $0.texts - 1) }
            ),
            ("uppgifter", "SELECT count(*) FROM investigation_fact", all.sum(\.facts)),
            ("prövade vägar", "SELECT count(*) FROM weighed_alternative", all.sum(\.weighed)),
        ]
    }

    private static func askedOthers(_ all: [SimulatedInvestigation]) -> [(String, SQL, Int)] {
        [
            ("remisser", "SELECT count(*) FROM referral", all.count { $0.referral != nil }),
            (
                "svar på remisser", "SELECT count(*) FROM referral_answer",
                all.count { $0.referral?.isAnswered == true }
            ),
            ("kommuniceringar", "SELECT count(*) FROM communication", all.count(where: \.isCommunicated)),
            (
                "svar", "SELECT count(*) FROM communication_reply WHERE kind <> 'moreTime'",
                all.count { $0.communication?.isAnswered == true }
            ),
        ]
    }
}

extension [SimulatedInvestigation] {
    fileprivate func sum(_ part: (SimulatedInvestigation) -> Int) -> Int { reduce(0) { $0 + part($1) } }
}
