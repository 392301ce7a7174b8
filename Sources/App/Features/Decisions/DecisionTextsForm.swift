import Casework
import Law
import Store
import Templating
import Web

/// What a decision says, as it is drafted.
struct DecisionTextsForm: DecisionForm {
    enum Name {
        static let ground = "grund"
        static let outcome = "utgang"
        static let asked = "sokt"
        static let granted = "beviljas"
        static let refused = "avslas"
        static let from = "fran"
        static let to = "till"
        static let reasons = "skal"
        static let alternatives = "andravagar"
        static let change = "andring"
    }

    static let pattern: PathPattern = "/arenden/{case}/beslut/utkast"
    static let permission = Permission.draftDecision
    static let title = "Beslut"
    static let heading = "Skriv beslutet"
    static let lead = "Du kan spara flera gånger. Det som saknas står på beslutets sida."
    static let submit = "Spara beslutet"

    static let fields: [FieldRule] = [
        FieldRule(
            Name.ground, "Laglig grund", .select(LegalGround.choices),
            hint: "Dagen då beslutet fattas avgör vilken lag som gäller."),
        FieldRule(Name.outcome, "Utgång", .select(.all(of: DecisionOutcome.self, \.swedish))),
        FieldRule(Name.asked, "Vad har personen ansökt om?", .lines(rows: 2)),
        FieldRule(
            Name.change, "Får det tidigare beslutet ändras?", .select([]),
            hint: "Vid ändring och upphörande. Till nackdel får ett gynnande beslut bara ändras i de fall "
                + "som lagen räknar upp."),
        FieldRule(
            Name.granted, "Vad beviljas?", .lines(rows: 2),
            hint: "Vid bifall, delvis bifall och ändring."),
        FieldRule(Name.refused, "Vad avslås?", .lines(rows: 2), hint: "Vid avslag och delvis bifall."),
        FieldRule(
            Name.from, "Första dagen", .day,
            hint: "Vid upphörande: den dag då stödet inte längre gäller."),
        FieldRule(Name.to, "Sista dagen", .day),
        FieldRule(
            Name.reasons, "Skäl", .lines(rows: 10),
            hint: "Reglerna, det som har avgjort, och varför. Skriv till personen: du."),
        FieldRule(
            Name.alternatives, "Andra vägar som personen får veta om", .lines(rows: 4),
            hint: "Alltid vid avslag och delvis bifall."),
    ]

    static func read(_ reader: inout FormReader) -> DecisionTexts? {
        var texts = DecisionTexts()
        texts.ground = reader.choice(Name.ground, LegalGround.self)
        texts.outcome = reader.choice(Name.outcome, DecisionOutcome.self)
        if texts.outcome?.isOfDecision == true {
            texts.change = reader.choice(Name.change, ChangeGround.self)
        }
        (texts.asked, texts.granted) = (reader.text(Name.asked), reader.text(Name.granted))
        texts.refused = reader.text(Name.refused)
        texts.periodFrom = reader.day(Name.from)
        texts.periodTo = reader.day(Name.to)
        if texts.periodFrom == nil, texts.periodTo != nil {
            reader.complain(Name.from, "Skriv också den första dagen.")
        }
        (texts.reasons, texts.alternatives) = (reader.text(Name.reasons), reader.text(Name.alternatives))
        if let from = texts.periodFrom, let to = texts.periodTo, to < from {
            reader.complain(Name.to, DecisionProblem.endsBeforeItBegins.swedish)
        }
        return reader.complaints.isEmpty ? texts : nil
    }

    static func values(in file: DecisionFile, for account: AccountID, today: Day) -> [String: String] {
        let texts = file.work?.texts ?? begun(file, today)
        return [
            Name.ground: texts.ground?.rawValue ?? "", Name.outcome: texts.outcome?.rawValue ?? "",
            Name.asked: texts.asked, Name.granted: texts.granted, Name.refused: texts.refused,
            Name.from: texts.periodFrom?.description ?? "", Name.to: texts.periodTo?.description ?? "",
            Name.reasons: texts.reasons, Name.alternatives: texts.alternatives,
            Name.change: texts.change?.rawValue ?? "",
        ]
    }

    /// What the application asks for and the investigation proposes.
    private static func begun(_ file: DecisionFile, _ today: Day) -> DecisionTexts {
        var texts = DecisionTexts()
        texts.ground = LegalGround.grounds(decidedOn: today).first { $0.appeal != nil }
        switch file.subject {
        case .application(let one):
            texts.asked = one.facts.wish
            texts.outcome = one.withdrawal != nil
                ? .writtenOff : file.proposal.flatMap { DecisionOutcome(rawValue: $0.rawValue) }
            guard let renewal = file.renewal, let renewed = file.renewed else { break }
            texts.goOn(after: renewed, renewal, months: file.months(on: file.decidingDay(today)))
        case .decision(let earlier):
            texts.asked = earlier.texts.asked
            texts.ground = earlier.texts.ground.flatMap { $0.reference.validity.contains(today) ? $0 : nil }
        case nil: break
        }
        return texts
    }

    static func choices(
        in file: DecisionFile, for account: AccountID, today: Day
    ) -> [String: [FieldRule.Choice]] {
        [
            Name.ground: LegalGround.choices(LegalGround.grounds(decidedOn: file.decidingDay(today))),
            Name.outcome: (file.subject?.outcomes ?? []).map {
                FieldRule.Choice(value: $0.rawValue, label: $0.swedish)
            },
            Name.change: file.subject?.decision == nil
                ? [] : .all(of: ChangeGround.self, \.swedish),
        ]
    }

    static func standing(in file: DecisionFile, under grant: CaseGrant) -> String? {
        if file.subject == nil { return "Det finns ingen ansökan och inget beslut att ta ställning till." }
        if let work = file.work, !work.state.isWritable {
            return "Beslutet är skickat till granskning och ändras inte. Kommer det tillbaka kan du skriva "
                + "igen."
        }
        return nil
    }

    /// A bank to begin from, and the catalogue of what else there is.
    static func phrases(in file: DecisionFile) -> [ToldPhrase] {
        let proposed = file.proposal.flatMap { DecisionOutcome(rawValue: $0.rawValue) }
        let outcome = file.work?.texts.outcome ?? proposed
        let bank = ReasonPhrase.suiting(outcome).map { ToldPhrase(heading: $0.heading, wording: $0.text) }
        guard !file.alternatives.isEmpty else { return bank }
        return bank + [
            ToldPhrase(
                heading: "Andra vägar i katalogen", wording: file.alternatives.joined(separator: ", ") + ".")
        ]
    }

    static func field(of problem: DecisionProblem) -> String {
        switch problem {
        case .groundNotInForce: Name.ground
        case .overlaps: Name.from
        case .endsBeforeItBegins, .acrossLawChange, .shorterThan: Name.to
        case .changedAgainstThem: Name.change
        default: Name.outcome
        }
    }
}
