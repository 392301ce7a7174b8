extension ProgrammeTerms {
    /// One thing that a version says, in words: a line for each criterion or goal.
    public struct Saying: Sendable, Equatable {
        public let term: String
        public let texts: [String]
    }

    /// Everything it says, in the order staff read it. What it does not say is left out.
    public var sayings: [Saying] {
        [
            Saying(term: "Namn på versionen", texts: [title]), Saying(term: "Källa", texts: [source]),
            Saying(term: "Form", texts: [mode.swedish]), Saying(term: "Åldrar", texts: [ages.swedish]),
        ]
            + numbers + authority
            + [
                Saying(term: "Kriterier", texts: criteria.map(\.saying)),
                Saying(term: "Mål", texts: goals.map(\.saying)),
            ].filter { !$0.texts.isEmpty }
    }

    private var numbers: [Saying] {
        let numbers: [(String, Int?, String)] = [
            ("Platser", places.ordinary, ""), ("Uppföljningsplatser", places.followUp, ""),
            ("Reserverade platser", places.reserved, ""),
            ("Volymmål för hela perioden", places.volume, " personer"),
            ("Kortaste beslut", decisionMonths, " månader"),
            ("Första nästa steg inom", firstStepDays, " dagar"),
            ("Mål för första mötet inom", firstMeetingDays, " dagar"),
            ("Personal per besök", staffPerVisit, ""),
            ("Osignerad anteckning påminns efter", unsignedNoteDays, " dagar"),
        ]
        return numbers.compactMap { term, number, unit in
            number.map { Saying(term: term, texts: ["\($0)\(unit)"]) }
        }
    }

    private var authority: [Saying] {
        let texts: [(String, String?)] = [
            ("Nämnd", board), ("Domstol", court), ("Diarieprefix", diaryPrefix),
        ]
        return texts.compactMap { term, text in text.map { Saying(term: term, texts: [$0]) } }
    }
}

extension Criterion {
    var saying: String { "\(wording) Nej: \(unmetWording) (\(reason.swedish))" }
}

extension GoalDefinition {
    var saying: String { sharePercent.map { "\(wording) \($0) %" } ?? wording }
}

extension ProgrammeMode {
    public var swedish: String {
        switch self {
        case .needsTested: "Med biståndsbeslut"
        case .open: "Öppen, utan beslut"
        }
    }
}

/// One thing in which two versions differ, line by line: what goes and what comes.
public struct ProgrammeTermsDifference: Sendable, Equatable {
    public let term: String
    public let removed: [String]
    public let added: [String]

    /// Everything that differs, in the order staff read it; nil before is a programme that said nothing.
    public static func between(_ before: ProgrammeTerms?, _ after: ProgrammeTerms) -> [Self] {
        let old = before?.sayings ?? [], new = after.sayings
        let terms = new.map(\.term) + old.map(\.term).filter { term in !new.contains { $0.term == term } }
        return terms.compactMap { term in
            let gone = old.first { $0.term == term }?.texts ?? []
            let come = new.first { $0.term == term }?.texts ?? []
            guard gone != come else { return nil }
            let removed = gone.filter { !come.contains($0) }, added = come.filter { !gone.contains($0) }
            // The same lines in another order: all of them are told, as they will stand.
            return removed.isEmpty && added.isEmpty
                ? Self(term: term, removed: [], added: come)
                : Self(term: term, removed: removed, added: added)
        }
    }

    /// "Tas bort: …", "Blir: …", one paragraph each.
    public var texts: [String] {
        removed.map { "Tas bort: \($0)" } + added.map { "Blir: \($0)" }
    }
}
