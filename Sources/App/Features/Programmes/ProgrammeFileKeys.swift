/// The names a programme file may use, so that a misspelt one is told of and not passed over. It never
/// looks at values.
enum ProgrammeFileKeys {
    /// The names in an object, by where it stands; list places are left out of the path.
    static let known: [String: Set<String>] = [
        "": ["code", "name", "municipality", "casePrefix", "versions", "authority", "alternatives",
            "phrases", "published"],
        "versions": [
            "title", "from", "to", "source", "mode", "ages", "places", "firstStepDays", "firstMeetingDays",
            "decisionMonths", "staffPerVisit", "unsignedNoteDays", "court", "board", "diaryPrefix",
            "criteria", "goals",
        ],
        "versions.ages": ["from", "to"],
        "versions.places": ["ordinary", "followUp", "reserved", "volume"],
        "versions.criteria": ["code", "wording", "unmet", "reason", "judgedBy"],
        "versions.goals": ["code", "wording", "share"],
        "authority": [
            "from", "board", "post", "visit", "email", "phone", "court", "courtPost", "courtEmail",
            "documentCourt", "diary",
        ],
        "alternatives": ["name", "what", "ages", "conditions", "contact", "scope"],
        "alternatives.ages": ["from", "to"],
        "published": [
            "code", "beside", "from", "to", "title", "source", "lines", "known", "comment",
        ],
    ]

    /// Throws `ProgrammeFileFault` at the first name that is not known.
    static func check(
        _ value: Any, known: [String: Set<String>] = known, path: String = "", place: String = ""
    ) throws {
        if let list = value as? [Any] {
            for (index, one) in list.enumerated() {
                try check(one, known: known, path: path, place: place + "[\(index + 1)]")
            }
        }
        guard let object = value as? [String: Any] else { return }
        for (name, inner) in object.sorted(by: { $0.key < $1.key }) {
            let field = place.isEmpty ? name : place + "." + name
            if let names = known[path], !names.contains(name) {
                throw ProgrammeFileFault(field: field, sentence: "Fältet är okänt. Är det rätt stavat?")
            }
            try check(
                inner, known: known, path: path.isEmpty ? name : path + "." + name, place: field)
        }
    }
}

/// What is wrong in a programme file, before the file's own name is known.
struct ProgrammeFileFault: Error {
    let field: String
    let sentence: String
}
