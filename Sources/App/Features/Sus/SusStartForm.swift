import Casework
import Law
import Web

/// What was typed at the start of a measure.
struct SusStartForm: FormDefinition {
    private typealias Name = SusForm.Name

    static let title = "SUS, start"

    static let fields: [FieldRule] = SusForm.whose + SusForm.occupation("inom en vecka före starten") + [
        FieldRule(
            Name.education, "Högsta avslutade utbildning",
            .select(.all(of: SusEducation.self, \.swedish)),
            hint: "En utländsk utbildning räknas till den svenska nivå som liknar den."),
        FieldRule(
            Name.need, "Hur länge har personen haft offentlig försörjning?",
            .select(.all(of: SusTimeInNeed.self, \.swedish)),
            hint: "Avbrott på högst en månad räknas inte. Föräldrapenning och pension räknas inte som "
                + "offentlig försörjning här."),
    ]

    static let groups = [
        FieldGroup("", [Name.day, Name.naming, Name.municipality]),
        FieldGroup("Sysselsättning före start", Name.occupation),
        FieldGroup("Försörjning före start", Name.livelihoods),
        FieldGroup("Bakgrund", [Name.education, Name.need]),
    ]

    static func read(_ reader: inout FormReader) -> SusForm.Value? {
        let education = reader.choice(Name.education, SusEducation.self, orSay: "Välj utbildning.")
        let need = reader.choice(Name.need, SusTimeInNeed.self, orSay: "Välj hur länge.")
        let own = education.flatMap { education in need.map { SusSheet.Own.start(education, $0) } }
        return SusForm.read(&reader, own)
    }
}

/// What was typed at the end of a measure.
struct SusEndForm: FormDefinition {
    private typealias Name = SusForm.Name

    static let title = "SUS, slut"

    static let fields: [FieldRule] = SusForm.whose + SusForm.occupation("inom en vecka efter slutet") + [
        FieldRule(
            Name.reason, "Varför tog insatsen slut?", .select(.all(of: SusEndReason.self, \.swedish)))
    ]

    static let groups = [
        FieldGroup("", [Name.day, Name.naming, Name.municipality, Name.reason]),
        FieldGroup("Sysselsättning efter slutet", Name.occupation),
        FieldGroup("Försörjning efter slutet", Name.livelihoods),
    ]

    static func read(_ reader: inout FormReader) -> SusForm.Value? {
        let reason = reader.choice(Name.reason, SusEndReason.self, orSay: "Välj varför insatsen tog slut.")
        return SusForm.read(&reader, reason.map { .end($0) })
    }
}

extension SusSheet {
    /// A new version begins as the last reads.
    func values(isNamed: Bool) -> [String: String] {
        typealias Name = SusForm.Name
        let plain = [
            Name.day: day.description, Name.municipality: municipality,
            Name.naming: (isNamed ? SusForm.Naming.named : .unnamed).rawValue,
            Name.work: work.kind.rawValue, Name.workShare: work.share.map(String.init) ?? "",
            Name.studies: studies.kind.rawValue, Name.studyShare: studies.share.map(String.init) ?? "",
            Name.seeks: SusSheet.answer(seeksWork), Name.enrolled: SusSheet.answer(isEnrolled),
            Name.programme: SusSheet.answer(isInProgramme), Name.education: own.education?.rawValue ?? "",
            Name.need: own.need?.rawValue ?? "", Name.reason: own.reason?.rawValue ?? "",
        ]
        let ticked = livelihoods.map { (Name.livelihood($0), "ja") }
        return plain.merging(ticked) { $1 }
    }

    private static func answer(_ isYes: Bool) -> String { (isYes ? SusForm.Answer.yes : .no).rawValue }
}
