import Casework
import Law

/// What people might tell in a mapping. Written for this program; it never quotes anybody.
enum InventedMappings {
    static let texts: [String: [String]] = [
        "background": [
            "Gick ut nian med godkända betyg. Började på gymnasiet, slutade efter jul. Har en syster.",
            "Flyttade hit i sjuan. Det blev aldrig någon klass att höra till. Slutade i åttan.",
        ],
        "present": [
            "Är mest på sitt rum. Äter med familjen på kvällen. Går ut med hunden när det är mörkt.",
            "Sover till eftermiddagen. Spelar med tre vänner som bor i andra städer.",
        ],
        "forward": [
            "Vill kunna gå till affären själv. Längre fram kanske läsa in matten.",
            "Vet inte än. Vill att dagarna inte ska vara lika långa.",
        ],
        "wishes": ["Vill träffas hemma först, och inte i grupp.", "Vill ha hjälp att ringa vårdcentralen."],
        "dfaFunction": ["Svårt att sova. Orolig bland folk, särskilt på bussen."],
        "dfaActivity": ["Handlar inte själv. Ritar varje dag, och vill gärna visa."],
        "resources": ["Lagar mat när ingen annan är hemma. Har ordning på sina saker."],
        "limits": ["Svårt att komma i gång, och att prata med någon ny."],
        "ownView": ["”Det går bättre när jag vet vem som kommer.”"],
        "need": ["Sällskap de första gångerna, och att det går långsamt."],
        "goal": ["Åka buss till syrran en gång i veckan."],
        "which": ["En vanlig tisdag"],
        "helps": ["Att hunden behöver ut."],
        "hinders": ["Förmiddagen, när det är tyst."],
    ]

    /// Where any choice would not do: what hangs together with something else.
    static let choices = [
        "isolationLength": ["twoToFive"], "grade": ["2", "3"], "goalGrade": ["1"],
    ]

    static let rows = [
        DayRow(from: 0, to: 180, kind: "skarm", place: "hemma", company: "natet", note: "Spelar."),
        DayRow(from: 180, to: 690, kind: "sova", place: "hemma", company: "ensam", note: ""),
        DayRow(from: 690, to: 750, kind: "mat_hygien", place: "hemma", company: "ensam", note: ""),
        DayRow(from: 780, to: 1020, kind: "vila", place: "hemma", company: "ensam", note: "Ritar."),
        DayRow(from: 1080, to: 1140, kind: "umgange", place: "hemma", company: "familj", note: "Middag."),
        DayRow(from: 1260, to: 1305, kind: "rorelse", place: "ute", company: "ensam", note: "Med hunden."),
        DayRow(from: 1305, to: 1440, kind: "skarm", place: "hemma", company: "natet", note: ""),
    ]

    static let stops = [
        "Vill vila från samtal över vintern. Får höra av sig när som helst.",
        "Det blev för mycket på en gång. Vi hörs igen efter helgerna.",
    ]
    static let proposals = [
        "Vill ansöka om stödet. Behöver någon som kommer hem de första gångerna.",
        "Boendestöd är närmare det som behövs nu. Personen har fått numret dit.",
    ]
    static let diagnoses = [("Social fobi", "Vårdcentralen"), ("Autism", "Personen själv")]
}

extension Simulator {
    /// Answers to most of a version's questions; what somebody is counted as is the same in all of them.
    mutating func inventedAnswers(to version: FormTemplateVersion, _ index: Int) -> FormAnswers {
        let gender = ["genderForStatistics": [InventedPeople.gender(of: cases[index].facts.person.name)]]
        var values: [String: String] = [:]
        for question in version.answered where random.chance(85) {
            switch question.kind {
            case .choice:
                let known = gender[question.code] ?? InventedMappings.choices[question.code]
                    ?? question.choices.map(\.code)
                values[question.code] = random.pick(known)
            case .year: values[question.code] = "\(clock.today.parts.year - random.number(2...4))"
            case .text, .line:
                values[question.code] = random.pick(InventedMappings.texts[question.code] ?? [])
            case .about, .column: break
            }
        }
        return FormAnswers(values)
    }

    /// An occasion that was held today by the case's owner and perhaps a colleague.
    mutating func inventedOccasion(_ index: Int) -> MappingOccasion {
        let owner = cases[index].owner
        let colleagues = units[cases[index].unit].coordinators.filter { $0 != owner }
        let other = random.chance(75) ? random.pick(colleagues) : nil
        let place: MappingOccasion.Place =
            random.pick(weighted: [(.premises, 60), (.home, 25), (.outdoors, 10), (.video, 5)]) ?? .premises
        return MappingOccasion(
            standing: .held, day: clock.today, place: place, first: owner, second: other,
            aloneReason: other == nil ? "Personen ville träffa en åt gången." : "",
            minutes: 15 * random.number(3...8), note: "")
    }
}
