import Casework
import Law
import Web

/// The fields of a review. Goals stand by number: their words are the case's, and the page puts them in.
enum ReviewFields {
    static let day = "dag"
    static let takingPart = "medverkan"
    static let takingPartWords = "medverkanord"
    static let ownView = "egensyn"
    static let summary = "hur"
    static let step = "steg"
    static let next = "nasta"
    static let reason = "skal"

    static func standing(_ place: Int) -> String { "lage\(place)" }
    static func standingLine(_ place: Int) -> String { "lagerad\(place)" }
    static func level(_ number: Int) -> String { "niva\(number)" }
    static func levelLine(_ number: Int) -> String { "nivarad\(number)" }
    static func outcome(_ position: Int) -> String { "utfall\(position)" }
    static func outcomeLine(_ position: Int) -> String { "utfallrad\(position)" }
    static func grade(_ area: LifeArea) -> String { "grad\(area.rawValue)" }

    static let rules: [FieldRule] = [
        FieldRule(day, "Vilken dag följde ni upp?", .day),
        FieldRule(
            takingPart, "Var personen med?", .oneOf(.all(of: TakingPart.self, \.swedish))),
        FieldRule(
            takingPartWords, "På vilket sätt, eller varför inte?", .lines(rows: 2), maximumLength: 2000),
        FieldRule(
            ownView, "Vad tycker personen själv?", .lines(rows: 4), hint: "Gärna med personens egna ord.",
            maximumLength: 5000),
    ] + ofGoals + [
        FieldRule(
            step, "Hur långt ut i världen är personen nu?", .select(.all(of: ProgressStep.self, \.swedish)),
            hint: "Så som ni ser det. Det är ingen tävling och inget krav."),
        FieldRule(
            summary, "Vad har hänt sedan sist?", .lines(rows: 4), hint: "Med exempel. Vad har hjälpt?",
            maximumLength: 5000),
        FieldRule(next, "Vilken dag ser ni hur det går nästa gång?", .day),
    ]

    private static var ofGoals: [FieldRule] {
        PlanTexts.places.flatMap { place in
            [
                FieldRule(
                    standing(place), "Mål \(place)", .select(.all(of: GoalStanding.self, \.swedish))),
                FieldRule(standingLine(place), "En rad om mål \(place)", .line),
            ]
        } + ofLevels + ofProgramme + LifeArea.allCases.map { area in
            FieldRule(grade(area), area.swedish, .select(grades))
        }
    }

    private static let grades = LifeAreaGrade.allCases.map {
        FieldRule.Choice(value: "\($0.rawValue)", label: $0.swedish)
    }

    private static var ofLevels: [FieldRule] {
        PlanFile.scaledNumbers.flatMap { number in
            [
                FieldRule(level(number), "Mål med nivåer \(number)", .select([])),
                FieldRule(levelLine(number), "En rad om nivån \(number)", .line),
            ]
        }
    }

    private static var ofProgramme: [FieldRule] {
        (1...ProgrammeTerms.mostLines).flatMap { position in
            [
                FieldRule(
                    outcome(position), "Verksamhetens mål \(position)",
                    .select(.all(of: GoalOutcome.self, \.swedish))),
                FieldRule(outcomeLine(position), "En rad om utfallet \(position)", .line),
            ]
        }
    }
}
