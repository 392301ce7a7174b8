import Casework
import Law
import Web

/// The fields of a review in the order that it is talked over, with those that the case has something to say
/// of. What was typed elsewhere is never hidden.
enum ReviewGroups {
    static func groups(
        in place: PlanPlace, _ state: FormState, and more: [FieldGroup] = []
    ) -> [FieldGroup] {
        let shown = parts(place).filter { !$0.names.isEmpty }
        let names = Set(shown.flatMap(\.names))
        let rest = ReviewFields.rules.map(\.name).filter { !names.contains($0) && !state.value($0).isEmpty }
        return shown.map { FieldGroup($0.legend, $0.names, isFolded: $0.isFolded) }
            + (rest.isEmpty ? [] : [FieldGroup("Det som inte hör till något mål nu", rest)]) + more
    }

    private static func parts(_ place: PlanPlace) -> [(legend: String, names: [String], isFolded: Bool)] {
        let file = place.file
        let known = LifeArea.allCases.filter { file.isAssessed($0) }
        let others = LifeArea.allCases.filter { !file.isAssessed($0) }
        return [
            ("Mötet", [ReviewFields.day, ReviewFields.takingPart, ReviewFields.takingPartWords], false),
            ("Personens egen syn", [ReviewFields.ownView], false), ("Planens mål", goals(file), false),
            ("Mål med fem nivåer", levels(place), false),
            ("Livsområden, hur stor begränsningen är nu", known.map(ReviewFields.grade), false),
            ("Fler livsområden", others.map(ReviewFields.grade), true),
            ("Steg ut i världen", [ReviewFields.step], false),
            ("Verksamhetens mål", outcomes(place), false),
            ("Till nästa gång", [ReviewFields.summary, ReviewFields.next], false),
        ]
    }

    private static func goals(_ file: PlanFile) -> [String] {
        (file.inForce?.goals ?? []).flatMap {
            [ReviewFields.standing($0.place), ReviewFields.standingLine($0.place)]
        }
    }

    private static func levels(_ place: PlanPlace) -> [String] {
        place.scaledAsked.indices.flatMap { [ReviewFields.level($0 + 1), ReviewFields.levelLine($0 + 1)] }
    }

    private static func outcomes(_ place: PlanPlace) -> [String] {
        place.programmeAsked.flatMap {
            [ReviewFields.outcome($0.position), ReviewFields.outcomeLine($0.position)]
        }
    }
}
