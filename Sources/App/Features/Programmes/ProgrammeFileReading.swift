import Casework
import Law

/// From what a file says to what the program keeps, field by field. Every fault names its field.
extension ProgrammeFile {
    /// Throws `ProgrammeFileFault`.
    func definition(named code: String) throws -> ProgrammeDefinition {
        guard self.code == code else {
            throw ProgrammeFileFault(field: "code", sentence: "Koden ska vara filens namn, \(code).")
        }
        let versions = try orderedVersions()
        guard let latest = versions.last?.terms,
            let programme = Programme(
                code: code, name: name, municipality: municipality, mode: latest.mode, casePrefix: casePrefix,
                nextStepDays: latest.firstStepDays)
        else {
            throw ProgrammeFileFault(
                field: "casePrefix",
                sentence: "Namn och kommun behövs, och ett ärendeprefix med 2–5 versaler A–Z.")
        }
        return try ProgrammeDefinition(
            programme: programme, versions: versions, authorities: authorities(),
            alternatives: offered(), phrases: keyedPhrases(), printed: printed())
    }

    /// One after the other, and at least one.
    private func orderedVersions() throws -> [ProgrammeDefinition.Version] {
        let versions = try self.versions.enumerated().map { try version($1, "versions[\($0 + 1)]") }
        guard !versions.isEmpty else {
            throw ProgrammeFileFault(field: "versions", sentence: "Minst en version behövs.")
        }
        for (earlier, later) in zip(versions, versions.dropFirst()) {
            guard earlier.from < later.from, earlier.to.map({ $0 < later.from }) ?? true else {
                throw ProgrammeFileFault(
                    field: "versions",
                    sentence: "Versionen från \(later.from) börjar innan den förra är slut.")
            }
        }
        return versions
    }

    private func version(_ version: Version, _ place: String) throws -> ProgrammeDefinition.Version {
        let from = try day(version.from, place + ".from")
        let to = try version.to.map { try day($0, place + ".to") }
        guard to.map({ $0 >= from }) ?? true else {
            throw ProgrammeFileFault(field: place + ".to", sentence: "Sista dagen är före den första.")
        }
        return ProgrammeDefinition.Version(from: from, to: to, terms: try terms(version, place))
    }

    private func terms(_ version: Version, _ place: String) throws -> ProgrammeTerms {
        var terms = ProgrammeTerms(
            title: version.title, source: version.source, mode: try choice(version.mode, place + ".mode"),
            ages: try ages(version.ages, place), firstStepDays: version.firstStepDays)
        terms.places = ProgrammeTerms.Places(
            ordinary: version.places?.ordinary, followUp: version.places?.followUp,
            reserved: version.places?.reserved, volume: version.places?.volume)
        (terms.decisionMonths, terms.firstMeetingDays) = (version.decisionMonths, version.firstMeetingDays)
        terms.staffPerVisit = version.staffPerVisit
        terms.unsignedNoteDays = version.unsignedNoteDays ?? ProgrammeTerms.usualUnsignedNoteDays
        (terms.court, terms.board, terms.diaryPrefix) = (version.court, version.board, version.diaryPrefix)
        terms.criteria = try version.criteria.enumerated().map {
            try criterion($1, "\(place).criteria[\($0 + 1)]")
        }
        terms.goals = try version.goals.enumerated().map { try goal($1, "\(place).goals[\($0 + 1)]") }
        if let problem = terms.problems.first {
            throw ProgrammeFileFault(field: "\(place).\(problem.field.rawValue)", sentence: problem.swedish)
        }
        return terms
    }

    private func criterion(_ line: Line, _ place: String) throws -> Criterion {
        let criterion = Criterion(
            code: line.code, wording: line.wording, unmetWording: line.unmet,
            reason: try choice(line.reason, place + ".reason"),
            judge: try line.judgedBy.map { try choice($0, place + ".judgedBy") })
        guard let criterion else { throw ProgrammeFileFault(field: place, sentence: "En text är tom.") }
        return criterion
    }

    private func goal(_ goal: Goal, _ place: String) throws -> GoalDefinition {
        let definition = GoalDefinition(code: goal.code, wording: goal.wording, sharePercent: goal.share)
        guard let definition else {
            throw ProgrammeFileFault(field: place, sentence: "En text är tom, eller andelen inte 0 till 100.")
        }
        return definition
    }

    private func offered() throws -> [(terms: AlternativeTerms, scope: AlternativeScope)] {
        try alternatives.enumerated().map { try alternative($1, "alternatives[\($0 + 1)]") }
    }

    private func alternative(
        _ alternative: Alternative, _ place: String
    ) throws -> (terms: AlternativeTerms, scope: AlternativeScope) {
        let terms = AlternativeTerms(
            name: alternative.name, description: alternative.what,
            ages: try alternative.ages.map { try ages($0, place) } ?? .all,
            conditions: alternative.conditions, contact: alternative.contact)
        guard let terms else {
            throw ProgrammeFileFault(field: place, sentence: "Namn och beskrivning behövs.")
        }
        return (terms, try choice(alternative.scope, place + ".scope"))
    }

    private func keyedPhrases() throws -> [PhraseKey: String] {
        var phrases: [PhraseKey: String] = [:]
        for (name, text) in self.phrases {
            guard !text.isEmpty else {
                throw ProgrammeFileFault(field: "phrases.\(name)", sentence: "Texten är tom.")
            }
            phrases[try choice(name, "phrases.\(name)")] = text
        }
        return phrases
    }

    private func ages(_ ages: Ages, _ place: String) throws -> AgeRange {
        guard let range = AgeRange(from: ages.from, to: ages.to) else {
            throw ProgrammeFileFault(
                field: place + ".ages", sentence: "Åldrarna går från 0 till 120 år, den lägsta först.")
        }
        return range
    }

    func day(_ text: String, _ field: String) throws -> Day {
        guard let day = Day(iso: text) else {
            throw ProgrammeFileFault(field: field, sentence: "Dagen finns inte. Skriv den som 2026-11-20.")
        }
        return day
    }

    func choice<Value: RawRepresentable<String> & CaseIterable>(
        _ text: String, _ field: String
    ) throws -> Value {
        guard let value = Value(rawValue: text) else {
            let names = Value.allCases.map(\.rawValue).joined(separator: ", ")
            throw ProgrammeFileFault(field: field, sentence: "Här ska det stå något av: \(names).")
        }
        return value
    }
}
