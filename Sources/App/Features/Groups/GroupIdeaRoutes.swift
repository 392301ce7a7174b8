import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The box of ideas: what somebody would like to do (programmes.md GR-6). It never says who.
struct GroupIdeaRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [GroupIdeasPage.self]

    var routes: [Route] {
        [
            .form(
                "/grupper/ideer", .holding(.giveSupport, in: .execution), GroupIdeaForm.self,
                views: .nothing("Idéer utan namn."), records: .groupIdeaChanged, show: show, submit: create),
            .post(
                "/grupper/ideer/{idea}/provad", .holding(.giveSupport, in: .execution),
                records: .groupIdeaChanged, markTried),
        ]
    }

    private func show(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        try store.read { transaction in
            let programmes = try ActorProgrammes(actor, for: .giveSupport, transaction)
            return GroupIdeasPage(
                try GroupIdeaRepository.all(in: programmes.ids, transaction),
                form: FormView(
                    state, submit: "Lägg i lådan",
                    groups: [
                        FieldGroup("", programmes.asked(ActivityForm.Name.programme) + [GroupIdeaForm.words])
                    ], choices: [ActivityForm.Name.programme: programmes.choices]))
        }
    }

    private func create(
        _ context: Context, _ actor: Actor, _ value: GroupIdeaForm.Value, _ submission: Submission
    ) throws -> Response {
        let programmes = try store.read { try ActorProgrammes(actor, for: .giveSupport, $0) }
        let command = NoteGroupIdea(
            proof: actor,
            programme: try programmes.chosen(value.programme, ActivityForm.Name.programme),
            words: value.words)
        return try submission.run(command) { GroupAddress.ideas }
    }

    private func markTried(_ context: Context, _ actor: Actor) throws -> Response {
        let programmes = actor.programmes(for: .giveSupport, in: .execution)
        let idea = try store.read { transaction in
            try GroupIdeaRepository.all(in: programmes, transaction).first {
                $0.id.description == context.parameter("idea")
            }
        }
        guard let idea else { throw RouteRefusal.notFound }
        try store.run(MarkIdeaTried(proof: actor, idea: idea))
        return context.seeOther(GroupAddress.ideas)
    }
}

/// The form and what lies in the box.
struct GroupIdeasPage: Page, Sendable {
    static let template = "groups/ideas"

    struct Idea: Fielded, Sendable {
        let words: [String]
        let day: String
        let tried: ActForm?

        static let fields: Fields<Idea> = [
            .texts("words") { $0.words },
            .text("day") { $0.day },
            .optional("tried", ActForm.fields) { $0.tried },
        ]
    }

    let ideas: [Idea]
    let form: FormView

    static let fields: Fields<GroupIdeasPage> = [
        .list("crumbs", Crumb.fields) { _ in GroupAddress.crumbs },
        .flag("hasErrors") { $0.form.isRefused },
        .part("form", FormView.fields) { $0.form },
        .flag("hasIdeas") { !$0.ideas.isEmpty },
        .list("ideas", Idea.fields) { $0.ideas },
    ]

    init(_ ideas: [GroupIdea], form: FormView) {
        self.form = form
        self.ideas = ideas.map { idea in
            Idea(
                words: idea.words.paragraphs, day: idea.toldOn.description,
                tried: idea.isTried
                    ? nil
                    : ActForm(
                        label: "Vi har provat", address: GroupAddress.tried(idea.id),
                        about: String(idea.words.prefix(40))))
        }
    }
}
