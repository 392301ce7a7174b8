import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The log and what it says about one person (SoLPuL 2001:454 10 §: access is documented and can be checked).
/// Reading the log is itself logged. It never shows a person's name: a reviewer sees the log, not the files.
struct LogRoutes: Feature {
    private let store: Store

    init(store: Store) {
        self.store = store
    }

    static let pages: [any Page.Type] = [LogPage.self, PersonLogPage.self, PersonLogPaperPage.self]

    var routes: [Route] {
        [
            .get("/logg", .holding(.readLog), audit: .view(.logViewed), index),
            .get("/logg/arende/{number}", .holding(.readLog), audit: .view(.personLogViewed), show),
            .get(
                "/logg/arende/{number}/pa-papper",
                .holding(.readLog), audit: .view(.personLogViewed), paper),
        ]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        var filter = LogFilter(today: store.clock.today, read: context.query)
        let (person, page) = try store.read { transaction -> (LoggedPerson?, LogPage) in
            var person: LoggedPerson?
            if !filter.caseNumber.isEmpty {
                person = try LogRepository.person(behind: filter.caseNumber, transaction)
                if person == nil { filter.complain("Det finns inget ärende med det numret.") }
            }
            let entries =
                filter.complaints.isEmpty
                ? try LogRepository.entries(filter, about: person?.rows, transaction) : []
            let readers = try LogRepository.readers(transaction)
            return (person, LogPage(filter, readers: readers, entries: entries))
        }
        if let person { record(person, actor) }
        return try context.page(page)
    }

    private func show(_ context: Context, _ actor: Actor) throws -> Response {
        let number = context.parameter("number")
        let filter = LogFilter(today: store.clock.today) { name in
            name == LogFilter.Field.after ? context.query(name) : nil
        }
        let (person, entries) = try store.read { transaction -> (LoggedPerson, [LogEntry]) in
            let person = try find(number, transaction)
            return (person, try LogRepository.entries(filter, about: person.rows, transaction))
        }
        record(person, actor)
        return try context.page(PersonLogPage(number, person, entries: entries, isFirst: filter.after == nil))
    }

    private func paper(_ context: Context, _ actor: Actor) throws -> Response {
        let number = context.parameter("number")
        let page = try store.read { transaction in
            let person = try find(number, transaction)
            let readings = try LogRepository.readings(of: person.rows, transaction)
            let readers = Set(readings.lines.compactMap(\.reader?.account)).sorted()
            let roles = try LogRepository.roles(of: readers, in: person.programme, transaction)
            record(person, actor)
            return PersonLogPaperPage(number, person, readings, roles: roles, today: store.clock.today)
        }
        return try context.page(page)
    }

    private func find(_ number: String, _ transaction: borrowing ReadTransaction) throws -> LoggedPerson {
        guard let person = try LogRepository.person(behind: number, transaction) else {
            throw RouteRefusal.notFound
        }
        return person
    }

    /// Reading about a person in the log is reading about the person: it stands in their own log too.
    private func record(_ person: LoggedPerson, _ actor: Actor) {
        let subject = AuditSubject(
            programme: person.programme, person: person.person, episode: person.episode)
        store.recordView(.personLogViewed, about: subject, under: actor)
    }
}
