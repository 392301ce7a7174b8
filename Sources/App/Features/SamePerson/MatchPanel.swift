import Casework
import Law
import Store
import Web

/// Who may already be known under what is typed, as a question in the form of a new inquiry. "None of them"
/// stands until somebody says otherwise: the program never takes two for one.
struct MatchPanel: Sendable {
    /// The answer that it is somebody new.
    static let nobody = "ingen"
    static let heading = "Kan det vara någon av dessa?"
    static let watched = [
        PersonFields.Name.name, PersonFields.Name.personalNumber, PersonFields.Name.birthDay,
        InquiryFields.Name.reporterRole, InquiryFields.Name.reporterName,
    ]

    let matches: [PossibleMatch]
    let chosen: String

    /// - Parameter values: the fields of the form as they stand.
    init(
        _ values: [String: String], for actor: Actor, today: Day,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        let typed = TypedPerson(values, today: today)
        let answer = values[InquiryForm.Name.person] ?? ""
        matches = try PersonMatching(for: actor).matches(typed, transaction).filter { $0.person.chief != nil }
        chosen = answer.isEmpty ? MatchPanel.nobody : answer
    }

    var hasProbable: Bool { matches.contains(where: \.isProbable) }

    /// Empty where nobody is alike and no earlier case has been named.
    var choices: [FieldRule.Choice] {
        let alike = matches.compactMap { match in
            match.person.chief.map { FieldRule.Choice(value: $0.number, label: match.words) }
        }
        let isNamed = chosen != MatchPanel.nobody && !alike.contains { $0.value == chosen }
        let named = isNamed ? [FieldRule.Choice(value: chosen, label: "Samma person som i \(chosen)")] : []
        guard !(named + alike).isEmpty else { return [] }
        let none = FieldRule.Choice(
            value: MatchPanel.nobody, label: "Nej, ingen av dem. Det är någon som inte har något ärende här")
        return named + alike + [none]
    }

    /// One entry for each who is shown.
    func record(under actor: Actor, _ store: Store) {
        for subject in matches.flatMap(\.person.subjects) {
            store.recordView(.possibleMatchesViewed, about: subject, under: actor)
        }
    }
}

extension PossibleMatch {
    /// "Samma person: Alva Sundin, född 2004-01-15. UPP-2026-0001, intresseanmälan. Samma namn."
    fileprivate var words: String {
        let birth = person.birthDay.map { ", född \($0)" } ?? ""
        let cases = person.cases.map(\.words).joined(separator: "; ")
        return "Samma person: \(person.shownNames)\(birth). \(cases). \(reasons.joined(separator: ". "))."
    }
}

extension TypedPerson {
    /// As it stands in the form of a new inquiry, also half typed.
    init(_ values: [String: String], today: Day) {
        func text(_ name: String) -> String { values[name] ?? "" }
        let isReporter = text(InquiryFields.Name.reporterRole) == ReporterRole.person.rawValue
        let own = text(PersonFields.Name.name)
        let digits = SearchTerms(text(PersonFields.Name.personalNumber)).number
        let numbers = digits?.isWhole == true ? digits?.beginnings ?? [] : []
        // Ten digits do not say the century: the latest that is not in the future.
        let number = numbers.first { one in
            TypedPerson.day(in: one).map { $0 <= today } ?? (one == numbers.last)
        }
        self.init(
            name: isReporter && own.isEmpty ? text(InquiryFields.Name.reporterName) : own,
            birthDay: Day(typedBirth: text(PersonFields.Name.birthDay), today: today), number: number)
    }
}
