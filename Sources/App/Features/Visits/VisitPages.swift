import Casework
import HTTP
import Law
import Store
import Templating
import Web

extension Store {
    /// The page of an act on a case's visits; where it is not possible, why, and whatever was typed.
    ///
    /// - Parameter known: its staff and what is booked for it can be chosen though they are gone.
    func visitPage(
        _ grant: CaseGrant, _ state: FormState, besides known: Visit? = nil, demandsPlace: Bool = false,
        _ page: (CaseHead, [Resource], [FieldRule.Choice], borrowing ReadTransaction) throws -> any Page
    ) throws -> any Page {
        let staff = try mappingStaff(grant, besides: known?.staffChoices ?? [])
        return try read { transaction in
            let facts = try grant.readableFacts(transaction)
            let head = CaseHead(facts, under: grant, today: clock.today)
            if let notice = CaseNoticePage.standing(head, facts, typed: state) { return notice }
            guard facts.isSupported else { return CaseNoticePage.inInquiry(head, typed: state) }
            let standing = try SupportStanding(under: grant, on: clock.today, transaction)
            if demandsPlace, !standing.runs { return CaseNoticePage.withoutPlace(head, typed: state) }
            let resources = try ResourceRepository.all(
                in: [grant.programmeID], besides: (known?.resources ?? []).map(\.id), transaction)
            return try page(head, resources, staff, transaction)
        }
    }

    /// What became of a visit stands, until it is put right, also for who wanted to note it once more.
    func closedVisitPage(_ visit: Visit, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        try read { transaction in
            let notes = try visit.notes.compactMap {
                try JournalNoteRepository.standing($0, under: grant, transaction)
            }
            return VisitPage(
                visit, notes: notes,
                try VisitAbout(visit, transaction),
                try grant.readableFacts(transaction), typed: state, under: grant, today: clock.today)
        }
    }
}

extension CaseNoticePage {
    /// Nothing of support is noted in an inquiry.
    static func inInquiry(_ head: CaseHead, typed state: FormState) -> CaseNoticePage {
        CaseNoticePage(
            head: head, heading: "Det går inte just nu",
            text: "Anmälan har inte fått sitt utfall än. Besök bokas när ärendet har gått vidare.",
            stands: [], typed: written(in: state))
    }

    /// Visits are booked for who has a place.
    static func withoutPlace(_ head: CaseHead, typed state: FormState) -> CaseNoticePage {
        CaseNoticePage(
            head: head, heading: "Personen har ingen plats just nu",
            text: "Besök bokas när stödet har börjat. Det skrivs in på sidan Plats i ärendet.",
            stands: [], typed: written(in: state))
    }
}

extension VisitBooking {
    /// "fredag 27 november klockan 13.00, ute"
    var whenAndWhere: String { "\(when), \(place.swedish.lowercasedFirst)" }
}

extension Visit {
    /// What a form of it starts from; the version tells whether it has been noted or moved meanwhile.
    func record(_ values: [String: String]) -> CurrentRecord {
        CurrentRecord(version: isOpen ? 1 : 2, values: values, changedBy: closing?.by ?? bookedBy)
    }

    /// Those of the staff who are booked, also when they no longer work in the unit.
    var staffChoices: [(AccountID, String)] {
        let second = booking.second.flatMap { id in secondName.map { [(id, $0)] } } ?? []
        return [(booking.first, firstName)] + second
    }
}

extension Context {
    /// The visit that the path names; anything else is not found.
    func visit(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Visit {
        let id = VisitID(parameter("visit"))
        let found = try VisitRepository.all(under: grant, transaction).first { $0.id == id }
        guard let found else { throw RouteRefusal.notFound }
        return found
    }
}

extension Submission {
    /// Runs the act of a form that books; what is taken is told at its field.
    func run<Act: Command>(
        _ command: Act, in fields: VisitFields, leadingTo address: () -> Link
    ) throws -> Response {
        do {
            return try run(command, ownerField: fields.first) { _ in address() }
        } catch let collision as VisitCollision {
            throw Complaints(fields.complaints(collision))
        }
    }
}

extension VisitFields {
    /// A booking like the last one, on another day; the first one with the person's contact persons.
    func suggested(like visit: Visit?, on day: Day, by staff: [AccountID]) -> [String: String] {
        var values = visit.map { self.values($0.booking, $0.resources) } ?? [
            length: String(VisitBooking.usualLength), place: VisitPlace.premises.rawValue,
            first: staff.first?.description ?? "", second: staff.dropFirst().first?.description ?? "",
            room: VisitFields.none, vehicle: VisitFields.none,
        ]
        values[self.day] = day.description
        values[purpose] = ""
        return values
    }
}
