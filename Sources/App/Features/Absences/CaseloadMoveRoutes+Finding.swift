import Casework
import Law
import Store
import Web

/// What a move is about: cases that the actor may plan in, and nobody else's.
extension CaseloadMoveRoutes {
    /// The programmes, who holds something in them, and who can be given it.
    func parties(
        _ actor: Actor
    ) throws -> (ActorProgrammes, [StaffRepository.Member], [StaffRepository.Member]) {
        try store.read { transaction in
            let programmes = try ActorProgrammes(actor, for: .planNextStep, in: .either, transaction)
            let holders = try programmes.ids.flatMap {
                try HeldCaseRepository.holders(in: $0, reach: actor.reach(for: .planNextStep), transaction)
            }
            return (programmes, holders, try programmes.staff(transaction))
        }
    }

    /// What somebody holds where the actor may plan, by programme.
    func held(
        by account: AccountID, in programmes: [ProgrammeID], for actor: Actor
    ) throws -> [(programme: ProgrammeID, held: HeldCase)] {
        let (now, reach) = (store.clock.now, actor.reach(for: .planNextStep))
        return try store.read { transaction in
            try programmes.flatMap { programme in
                try HeldCaseRepository.all(of: account, in: programme, reach: reach, now: now, transaction)
                    .map { (programme, $0) }
            }
        }
    }

    func grants(_ numbers: [String], for actor: Actor) throws -> [CaseGrant] {
        try numbers.compactMap {
            try store.grant(.planNextStep, in: .either, onCase: $0, to: actor)
        }
    }

    /// The move that the path names, in a programme where the actor may plan.
    func found(
        _ context: Context, _ actor: Actor
    ) throws -> (CaseloadMove, [CaseloadMoveItem], [CaseGrant]) {
        let programmes = actor.programmes(for: .planNextStep, in: .either)
        let (move, items, numbers) = try store.read { transaction in
            guard let id = CaseloadMoveID(context.parameter("move")),
                let move = try CaseloadMoveRepository.find(id, in: programmes, transaction)
            else { throw RouteRefusal.notFound }
            return (
                move, try CaseloadMoveRepository.items(of: id, transaction),
                try CaseloadMoveRepository.numbers(of: id, transaction)
            )
        }
        return (move, items, try grants(numbers.values.sorted(), for: actor))
    }
}
