import Casework
import Law
import Web

/// What was typed about a version from a coming day. It begins as a copy of the latest, so only what is to be
/// different needs typing.
struct ProgrammeVersionForm: FormDefinition {
    enum Name {
        static let from = "fran", to = "till", title = "namn", source = "kalla", mode = "form"
        static let ageFrom = "alderfran", ageTo = "aldertill"
        static let ordinary = "platser", followUp = "uppfoljning", reserved = "reserverade", volume = "volym"
        static let months = "manader", step = "forstasteg", meeting = "forstamote", staff = "personal"
        static let unsigned = "osignerad", board = "namnd", court = "domstol", diary = "diarieprefix"
        static let criteria = "kriterier", goals = "mal"
    }

    static let title = "Ny version av en verksamhet"

    static let fields: [FieldRule] = [
        FieldRule(
            Name.from, "Gäller från", .day, hint: "Tidigast imorgon: en version som gäller ändras aldrig."),
        FieldRule(Name.to, "Sista dag", .day, hint: "Lämna tomt om den gäller tills vidare."),
        FieldRule(Name.title, "Namn på versionen", .line, hint: "Till exempel Riktlinje 2027."),
        FieldRule(Name.source, "Källa", .line, hint: "Beslutet eller dokumentet, gärna med diarienummer."),
        FieldRule(Name.mode, "Form", .oneOf(.all(of: ProgrammeMode.self, \.swedish))),
        FieldRule(Name.ageFrom, "Från ålder", .number),
        FieldRule(Name.ageTo, "Till och med ålder", .number),
        FieldRule(Name.ordinary, "Platser", .number),
        FieldRule(Name.followUp, "Uppföljningsplatser", .number),
        FieldRule(Name.reserved, "Reserverade platser", .number),
        FieldRule(Name.volume, "Volymmål för hela perioden", .number),
        FieldRule(Name.months, "Kortaste beslut, månader", .number),
        FieldRule(Name.step, "Första nästa steg inom, dagar", .number),
        FieldRule(Name.meeting, "Mål för första mötet inom, dagar", .number),
        FieldRule(Name.staff, "Personal per besök", .number),
        FieldRule(Name.unsigned, "Osignerad anteckning påminns efter, dagar", .number),
        FieldRule(Name.board, "Nämnd", .line),
        FieldRule(Name.court, "Domstol", .line),
        FieldRule(Name.diary, "Diarieprefix", .line, maximumLength: 20),
        FieldRule(
            Name.criteria, "Kriterier, ett på varje rad", .lines(rows: 10),
            hint: "Skriv så att ja betyder passar, sedan | och hur ett nej sägs, sedan | och skälet: "
                + CriterionLines.reasons.map(\.swedish).joined(separator: ", ") + "."),
        FieldRule(
            Name.goals, "Mål, ett på varje rad", .lines(rows: 4),
            hint: "Skriv | och hur många procent som ska nå målet, om det är bestämt."),
    ]

    static let groups: [FieldGroup] = [
        FieldGroup("När", [Name.from, Name.to]),
        FieldGroup("Vad versionen är", [Name.title, Name.source, Name.mode, Name.ageFrom, Name.ageTo]),
        FieldGroup("Platser", [Name.ordinary, Name.followUp, Name.reserved, Name.volume]),
        FieldGroup("Tider och personal", [Name.months, Name.step, Name.meeting, Name.staff, Name.unsigned]),
        FieldGroup("Myndighet", [Name.board, Name.court, Name.diary]),
        FieldGroup("Kriterier och mål", [Name.criteria, Name.goals]),
    ]

    static func read(_ reader: inout FormReader) -> ProgrammeVersionDraft? {
        let days = days(&reader)
        let ages = ages(&reader)
        let mode = reader.choice(Name.mode, ProgrammeMode.self, orSay: "Välj form.")
        let step = reader.number(Name.step, in: 0...30)
        if step == nil { reader.complain(Name.step, "Skriv hur många dagar, 0 till 30.") }
        let criteria = lines(&reader, Name.criteria, CriterionLines.read)
        let goals = lines(&reader, Name.goals, CriterionLines.readGoals)
        var terms = ProgrammeTerms(
            title: reader.text(Name.title, orSay: "Skriv ett namn på versionen."),
            source: reader.text(Name.source, orSay: "Skriv vad versionen bygger på."), mode: mode ?? .open,
            ages: ages ?? .all, firstStepDays: step ?? 0)
        readRest(&reader, into: &terms)
        terms.goals = goals ?? []
        guard reader.complaints.isEmpty, let days, let criteria else { return nil }
        return ProgrammeVersionDraft(from: days.from, to: days.to, terms: terms, criteria: criteria)
    }

    private static func days(_ reader: inout FormReader) -> (from: Day, to: Day?)? {
        let from = reader.day(Name.from, orSay: "Skriv vilken dag versionen börjar gälla.")
        let to = reader.day(Name.to)
        guard let from else { return nil }
        if from <= reader.today {
            reader.complain(Name.from, "Välj imorgon eller senare: det som redan gäller ändras aldrig.")
        }
        if let to, to < from { reader.complain(Name.to, "Sista dagen är före den första.") }
        return (from, to)
    }

    private static func ages(_ reader: inout FormReader) -> AgeRange? {
        let range = AgeRange(
            from: reader.number(Name.ageFrom, in: 0...120), to: reader.number(Name.ageTo, in: 0...120))
        if range == nil { reader.complain(Name.ageTo, "Den högsta åldern är lägre än den lägsta.") }
        return range
    }

    private static func lines<Value>(
        _ reader: inout FormReader, _ field: String, _ read: (String) -> Result<[Value], UnreadableLine>
    ) -> [Value]? {
        switch read(reader.text(field)) {
        case .success(let lines): return lines
        case .failure(let line):
            reader.complain(
                field, "Rad \(line.number) går inte att läsa. Skriv delarna med | emellan, högst "
                    + "\(ProgrammeTerms.mostLines) rader.")
            return nil
        }
    }

    private static func readRest(_ reader: inout FormReader, into terms: inout ProgrammeTerms) {
        func text(_ field: String) -> String? { reader.text(field).isEmpty ? nil : reader.text(field) }
        (terms.board, terms.court, terms.diaryPrefix) = (text(Name.board), text(Name.court), text(Name.diary))
        terms.places = ProgrammeTerms.Places(
            ordinary: reader.number(Name.ordinary, in: 0...10_000),
            followUp: reader.number(Name.followUp, in: 0...10_000),
            reserved: reader.number(Name.reserved, in: 0...10_000),
            volume: reader.number(Name.volume, in: 0...100_000))
        terms.decisionMonths = reader.number(Name.months, in: 1...60)
        terms.firstMeetingDays = reader.number(Name.meeting, in: 0...365)
        terms.staffPerVisit = reader.number(Name.staff, in: 1...10)
        terms.unsignedNoteDays =
            reader.number(Name.unsigned, in: 1...60) ?? ProgrammeTerms.usualUnsignedNoteDays
    }
}
