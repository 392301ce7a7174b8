import Casework
import Law
import Web

/// The fields that say what is the same each time a group meets, for the form of a group and of one meeting.
enum GroupFields {
    enum Name {
        static let name = "namn"
        static let time = "klockan"
        static let length = "minuter"
        static let place = "plats"
        static let first = "forsta"
        static let second = "andra"
        static let activity = "aktivitet"
        static let room = "rum"
        static let vehicle = "fordon"
        static let isMeant = "dubbelt"
    }

    static let nameRule = FieldRule(
        Name.name, "Vad heter gruppen?", .line,
        hint: "Till exempel Spel och fika. Helst inget om varför man är här.", maximumLength: 80)

    static let rules: [FieldRule] = [
        FieldRule(Name.time, "Klockan", .time, hint: "Till exempel 13 eller 13.30."),
        FieldRule(Name.length, "Hur många minuter?", .number),
        FieldRule(
            Name.isMeant, "Boka ändå", .check, hint: "Kryssa om det är meningen att någon har två saker då."),
        FieldRule(Name.place, "Rum eller plats", .line, maximumLength: 200),
        FieldRule(Name.room, "Boka rum", .oneOf([])),
        FieldRule(Name.vehicle, "Boka bil eller cykel", .oneOf([])),
        FieldRule(Name.first, "Vem av er är med?", .select([])),
        FieldRule(Name.second, "Vem mer?", .select([]), hint: "Två brukar vara med på en träff."),
        FieldRule(
            Name.activity, "Vad gör ni?", .select([]), hint: "Ur aktivitetsbanken. Kan väljas senare."),
    ]

    /// What stands in a form: rooms and vehicles where there are any to book, and "Boka ändå" when somebody
    /// turned out to be taken.
    static func names(_ resources: [Resource], _ state: FormState) -> [String] {
        let asks = state.complaint(Name.isMeant) != nil || !state.value(Name.isMeant).isEmpty
        let hasRooms = resources.contains { !$0.kind.isVehicle }
        let hasVehicles = resources.contains { $0.kind.isVehicle }
        return rules.map(\.name).filter {
            ($0 != Name.room || hasRooms) && ($0 != Name.vehicle || hasVehicles)
                && ($0 != Name.isMeant || asks)
        }
    }

    static func read(_ reader: inout FormReader, name: String) -> GroupTerms? {
        let time = reader.time(Name.time)
        if time == nil { reader.complain(Name.time, "Skriv vilken tid ni ses, till exempel 13.30.") }
        let length = reader.number(Name.length, in: GroupTerms.lengths)
        if length == nil { reader.complain(Name.length, GroupProblem.strangeLength.swedish) }
        let first = AccountID(reader.text(Name.first))
        if first == nil { reader.complain(Name.first, "Välj vem av er som är med.") }
        let second = chosen(&reader, Name.second, AccountID.init)
        let activity = chosen(&reader, Name.activity, ActivityID.init)
        let room = chosen(&reader, Name.room, ResourceID.init)
        let vehicle = chosen(&reader, Name.vehicle, ResourceID.init)
        guard let time, let length, let first, reader.complaints.isEmpty else { return nil }
        let terms = GroupTerms(
            name: name, starts: time, length: length, place: reader.text(Name.place), first: first,
            second: second, activity: activity, room: room, vehicle: vehicle)
        for problem in terms.problems { reader.complain(problem.field, problem.swedish) }
        return reader.complaints.isEmpty ? terms : nil
    }

    /// What may be left out; a choice that is none is told.
    private static func chosen<ID>(
        _ reader: inout FormReader, _ field: String, _ read: (String) -> ID?
    ) -> ID? {
        let text = reader.text(field)
        let id = read(text)
        if id == nil, !text.isEmpty, text != VisitFields.none {
            reader.complain(field, "Välj ett av alternativen.")
        }
        return id
    }

    static func values(_ terms: GroupTerms) -> [String: String] {
        [
            Name.name: terms.name, Name.time: terms.starts.description, Name.length: String(terms.length),
            Name.place: terms.place, Name.first: terms.first.description,
            Name.second: terms.second?.description ?? "", Name.activity: terms.activity?.description ?? "",
            Name.room: terms.room?.description ?? VisitFields.none,
            Name.vehicle: terms.vehicle?.description ?? VisitFields.none,
        ]
    }
}

extension GroupProblem {
    /// The field that it is told at.
    var field: String {
        switch self {
        case .noName: GroupFields.Name.name
        case .noPlace: GroupFields.Name.place
        case .strangeLength: GroupFields.Name.length
        case .pastMidnight: GroupFields.Name.time
        case .samePerson: GroupFields.Name.second
        case .noRhythm: GroupForm.Name.weekday
        case .endsBeforeBeginning, .tooLong, .neverMeets: GroupForm.Name.last
        case .hasBeen, .tooFarAhead: GroupForm.Name.first
        }
    }
}
