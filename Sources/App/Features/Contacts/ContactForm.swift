import Casework
import Law
import Web

/// What was typed about a try to reach somebody, and about what happens next.
struct ContactForm: FormDefinition {
    enum Name {
        static let party = "till"
        static let name = "namn"
        static let channel = "kanal"
        static let result = "resultat"
        static let day = "dag"
        static let time = "klockan"
        static let note = "anteckning"
        static let step = "steg"
        static let nextDay = "nastadag"
        static let owner = "ansvarig"
        static let nextNote = "minne"
    }

    struct Value: Sendable {
        let party: ContactParty
        let name: String
        let channel: ContactChannel
        let result: ContactResult
        let day: Day
        /// Nil: now.
        let time: TimeOfDay?
        let note: String
        let telling: Telling?
        let plan: NextStepPlan
    }

    static let title = "Kontaktförsök"
    /// "Once more", whoever it was; what that is called in a plan follows from whom it was.
    static let again = "again"

    static let fields: [FieldRule] = [
        FieldRule(Name.party, "Vem försökte du nå?", .select(.all(of: ContactParty.self, \.swedish))),
        FieldRule(
            Name.name, "Namn, om det är någon annan än personen", .line,
            hint: "Behövs för en samverkanspart, till exempel ”BUP, Sara”."),
        FieldRule(Name.channel, "Hur?", .select(.all(of: ContactChannel.self, \.swedish))),
        FieldRule(Name.result, "Hur gick det?", .select(.all(of: ContactResult.self, \.swedish))),
        FieldRule(Name.day, "Vilken dag?", .day),
        FieldRule(Name.time, "Klockan", .time),
        FieldRule(Name.note, "Anteckning", .lines(rows: 2), maximumLength: 5000),
        FieldRule(Name.step, "Vad händer nu?", .select(steps)),
        FieldRule(Name.nextDay, "Vilken dag görs det?", .day, hint: "Till exempel imorgon eller 27/11."),
        FieldRule(Name.owner, "Vem gör det?", .select([])),
        FieldRule(
            Name.nextNote, "Att tänka på då", .lines(rows: 2),
            hint: "Till exempel ett annat sätt att prova, eller när det går bäst.", maximumLength: 2000),
    ] + TellingFields.fields

    static let groups: [FieldGroup] = [
        FieldGroup(
            "Försöket",
            [Name.party, Name.name, Name.channel, Name.result, Name.day, Name.time, Name.note]),
        TellingFields.group,
        FieldGroup("Nästa steg", [Name.step, Name.nextDay, Name.owner, Name.nextNote]),
    ]

    private static let steps: [FieldRule.Choice] =
        [FieldRule.Choice(value: again, label: "Nytt försök")]
        + [NextStep.awaitAnswer, .callBack, .discussInTeam, .bookAssessmentMeeting, .other].map {
            FieldRule.Choice(value: $0.rawValue, label: $0.swedish)
        }

    static func read(_ reader: inout FormReader) -> Value? {
        let party = reader.choice(Name.party, ContactParty.self, orSay: "Välj vem du försökte nå.")
        let channel = reader.choice(Name.channel, ContactChannel.self, orSay: "Välj hur du försökte.")
        let result = reader.choice(Name.result, ContactResult.self, orSay: "Välj hur det gick.")
        let day = reader.day(Name.day) ?? reader.today
        let time = reader.time(Name.time)
        if time == nil && day != reader.today {
            reader.complain(Name.time, "Skriv ungefär när det var, till exempel 14.")
        }
        let telling = TellingFields.read(
            &reader, name: Name.name, isAsked: mayHaveTold(party, channel, result))
        guard let party, let channel, let result, let plan = plan(&reader, party, result),
            reader.complaints.isEmpty
        else { return nil }
        return Value(
            party: party, name: reader.text(Name.name), channel: channel, result: result, day: day,
            time: time, note: reader.text(Name.note), telling: telling, plan: plan)
    }

    /// Somebody but the person heard something, or a partner was sent it, answered or not.
    private static func mayHaveTold(
        _ party: ContactParty?, _ channel: ContactChannel?, _ result: ContactResult?
    ) -> Bool {
        guard let party, party != .person else { return false }
        let isSent = party == .partner && (channel == .email || channel == .letter)
        return isSent || result?.isReached == true || result == .messageLeft
    }

    /// Where nobody was reached, trying again is what happens unless something else is said.
    private static func plan(
        _ reader: inout FormReader, _ party: ContactParty, _ result: ContactResult
    ) -> NextStepPlan? {
        let day = reader.day(Name.nextDay, orSay: "Skriv vilken dag nästa steg görs.")
        let owner = AccountID(reader.text(Name.owner))
        if owner == nil { reader.complain(Name.owner, "Välj vem som gör det.") }
        let typed = reader.text(Name.step)
        let isAgain = typed == again || (typed.isEmpty && result != .reached)
        let step = isAgain
            ? party.again
            : reader.choice(Name.step, NextStep.self, orSay: "Välj vad som ska hända härnäst.")
        guard let day, let owner, let step else { return nil }
        let plan = NextStepPlan(step: step, day: day, owner: owner, note: reader.text(Name.nextNote))
        for problem in plan.problems(today: reader.today) {
            reader.complain(problem == .otherWithoutWords ? Name.nextNote : Name.nextDay, problem.swedish)
        }
        return reader.complaints.isEmpty ? plan : nil
    }
}

extension ContactForm.Value {
    /// As it happened; a time left out is now.
    func attempt(now: Instant) -> ContactAttempt {
        let at = time.map { Instant(day, minute: $0.minute) } ?? now
        return ContactAttempt(party: party, name: name, channel: channel, result: result, at: at, note: note)
    }
}

extension ContactAttemptProblem {
    /// The field where it is told.
    var field: String {
        switch self {
        case .inFuture: ContactForm.Name.time
        case .tooLongAgo: ContactForm.Name.day
        case .partnerWithoutName: ContactForm.Name.name
        }
    }
}
