import Casework
import Law
import Web

/// What was typed of a plan for when it gets hard again.
struct RelapsePlanForm: FormDefinition {
    enum Name {
        static let signs = "tecken"
        static let helps = "hjalper"
        static let others = "andra"
        static let calls = "ringa"
        static let takingPart = "medverkan"
        static let takingPartWords = "medverkanord"
    }

    static let title = "Återfallsplan"
    static let fields: [FieldRule] = [
        FieldRule(
            Name.signs, "Vad märker jag när det börjar bli svårt igen?", .lines(rows: 4),
            hint: "Med personens egna ord, en sak på varje rad. Till exempel att sova på dagen.",
            maximumLength: 2000),
        FieldRule(
            Name.helps, "Vad brukar hjälpa mig?", .lines(rows: 4),
            hint: "Det som har hjälpt förut, en sak på varje rad.", maximumLength: 2000),
        FieldRule(Name.others, "Vad kan andra göra?", .lines(rows: 3), maximumLength: 2000),
        FieldRule(
            Name.calls, "Vem hör jag av mig till?", .lines(rows: 3),
            hint: "Namn och nummer, en på varje rad. Det ska gå att ringa en vanlig dag.",
            maximumLength: 2000),
        FieldRule(
            Name.takingPart, "Har personen varit med och skrivit?",
            .oneOf(.all(of: TakingPart.self, \.swedish))),
        FieldRule(
            Name.takingPartWords, "På vilket sätt, eller varför inte?", .lines(rows: 2), maximumLength: 2000),
    ]

    static func read(_ reader: inout FormReader) -> RelapsePlan? {
        let signs = reader.text(Name.signs, orSay: "Skriv minst ett tecken.")
        let helps = reader.text(Name.helps, orSay: "Skriv minst en sak som hjälper.")
        let calls = reader.text(Name.calls, orSay: "Skriv minst en att höra av sig till.")
        let part = reader.choice(Name.takingPart, TakingPart.self, orSay: "Välj om personen har varit med.")
        let words = reader.text(Name.takingPartWords)
        if part?.needsWords == true, words.isEmpty {
            reader.complain(
                Name.takingPartWords, "Skriv på vilket sätt personen var med, eller varför inte.")
        }
        guard let part, reader.complaints.isEmpty else { return nil }
        return RelapsePlan(
            signs: signs, helps: helps, others: reader.text(Name.others), calls: calls, takingPart: part,
            takingPartWords: words)
    }

    /// A new version begins as the last reads; the first with those whom the person turns to now.
    static func values(_ file: RelapsePlanFile) -> [String: String] {
        guard let plan = file.plans.first?.plan else {
            let phone = file.phone.map { ", \($0)" } ?? ""
            return [Name.calls: file.contacts.map { $0 + phone }.joined(separator: "\n")]
        }
        return [
            Name.signs: plan.signs, Name.helps: plan.helps, Name.others: plan.others,
            Name.calls: plan.calls, Name.takingPart: plan.takingPart.rawValue,
            Name.takingPartWords: plan.takingPartWords,
        ]
    }
}
