import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// Where one thing that remains goes.
extension WindDownRoutes {
    private typealias Name = WindDownDestinationForm.Name

    private func found(
        _ context: Context, _ actor: Actor
    ) throws -> (windDown: WindDownRecord, item: WindDownItem) {
        guard let programme = ProgrammeID(context.parameter("unit")),
            actor.programmes(for: .planNextStep, in: .execution).contains(programme),
            let kind = WindDownKind(rawValue: context.parameter("kind")),
            let object = Int64(context.parameter("item")),
            let found = try store.read({ try find(kind, object, programme, $0) }),
            found.1.mayBeRead(by: actor.accountID)
        else { throw RouteRefusal.notFound }
        return found
    }

    private func find(
        _ kind: WindDownKind, _ object: Int64, _ programme: ProgrammeID,
        _ transaction: borrowing ReadTransaction
    ) throws -> (WindDownRecord, WindDownItem)? {
        guard let windDown = try WindDownRepository.standing(of: programme, transaction) else { return nil }
        let remaining = WindDownItemRepository(windDown: windDown, today: store.clock.today)
        return try remaining.find(kind, object, transaction).map { (windDown, $0) }
    }

    func standing(_ context: Context, _ actor: Actor) throws -> CurrentRecord {
        let (windDown, item) = try found(context, actor)
        let planned = item.planned
        let day = planned?.destination.by ?? max(windDown.terms.closesOn, store.clock.today)
        return CurrentRecord(
            version: planned?.number ?? 0,
            values: [
                Name.words: planned?.destination.words ?? "", Name.by: day.description,
                Name.answers: (planned?.destination.answers ?? actor.accountID).description,
            ], changedBy: planned?.answersName ?? "")
    }

    func askWhere(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let (windDown, item) = try found(context, actor)
        store.recordView(.windDownViewed, about: item.subject(in: windDown.programme), under: actor)
        let staff = try store.read {
            try StaffRepository.members(of: windDown.programme, in: .either, $0)
        }
        let who = item.number.map { "\($0). " } ?? ""
        return CrumbFormPage(
            crumbs: WindDownAddress.crumbs(windDown.programme), heading: "Vart?",
            lead: "\(who)\(item.kind.swedish): \(item.words.lowercasedFirst). Det står kvar i listan tills "
                + "det är gjort.",
            form: FormView(
                state, submit: "Spara", groups: [FieldGroup("", [Name.words, Name.answers, Name.by])],
                choices: [
                    Name.answers: staff.map { .init(value: $0.account.description, label: $0.name) }
                ]))
    }

    func plan(
        _ context: Context, _ actor: Actor, _ destination: WindDownDestination, _ submission: Submission
    ) throws -> Response {
        let (windDown, item) = try found(context, actor)
        let problems = destination.problems(closesOn: windDown.terms.closesOn, today: store.clock.today)
        guard problems.isEmpty else {
            throw Complaints(problems.map { Complaint(field: Name.by, sentence: $0.swedish) })
        }
        guard (item.planned?.number ?? 0) == submission.version else { throw RouteRefusal.stale }
        let command = PlanDestination(
            proof: actor, windDown: windDown, item: item, destination: destination)
        return try submission.run(command, ownerField: Name.answers) {
            WindDownAddress.of(windDown.programme)
        }
    }
}
