import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// A case's notes, and all of a person's on one page for paper. It changes nothing.
struct JournalNoteRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [
        JournalNotesPage.self, NotePaperPage.self, UnsignedNotesPage.self, StrandedNotesPage.self,
    ]

    var routes: [Route] {
        [
            .get(
                "/arenden/{case}/anteckningar", .onCase(.readCases, in: .either),
                audit: .view(.notesViewed), index),
            .get(
                "/arenden/{case}/anteckningar/utskrift",
                .onCase(.readCases, in: .either), audit: .view(.notesViewed),
                paper),
            .get(
                "/osignerade", .holding(.writeNotes, in: .either),
                audit: .view(.unsignedNotesViewed), unsigned),
            .get(
                "/osignerade/efter-andra", .holding(.followUpUnsignedNotes),
                audit: .view(.unsignedNotesViewed), stranded),
        ]
    }

    private func index(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let kind = context.query(JournalNotesPage.filter).flatMap(NoteKind.init)
        let drafts = grant.may(.writeNotes)
            ? try context.site.drafts.list(under: grant.actor) : []
        let page = try store.read { transaction in
            let facts = try CaseRepository.facts(under: grant, transaction)
            let unsigned = try UnsignedNotes(
                for: grant.actor, drafts: drafts, today: store.clock.today, transaction)
            return JournalNotesPage(
                try JournalNoteRepository.file(under: grant, transaction),
                unsigned: unsigned.inCase(grant.number), kind: kind, facts: facts, under: grant,
                today: store.clock.today)
        }
        return try context.page(page)
    }

    private func paper(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let episodes = try store.read { try PersonNotesRepository.episodes(under: grant, $0) }
        for episode in episodes {
            let subject = AuditSubject(
                programme: episode.programme, person: episode.person, episode: episode.id)
            store.recordView(.notesViewed, about: subject, under: grant)
        }
        let page = try store.read { transaction in
            let files = try episodes.map {
                ($0, try JournalNoteRepository.file(of: $0.id, in: $0.files, transaction))
            }
            return NotePaperPage(
                files, facts: try CaseRepository.facts(under: grant, transaction), under: grant,
                now: store.clock.now)
        }
        return try context.page(page)
    }

    private func unsigned(_ context: Context, _ actor: Actor) throws -> Response {
        let drafts = try context.site.drafts.list(under: actor)
        let unsigned = try store.read {
            try UnsignedNotes(for: actor, drafts: drafts, today: store.clock.today, $0)
        }
        return try context.page(UnsignedNotesPage(unsigned, today: store.clock.today))
    }

    private func stranded(_ context: Context, _ actor: Actor) throws -> Response {
        let programmes = actor.programmes(for: .followUpUnsignedNotes, in: nil)
        let notes = try store.read { try StrandedNoteRepository.stranded(in: programmes, $0) }
        return try context.page(StrandedNotesPage(notes))
    }
}
