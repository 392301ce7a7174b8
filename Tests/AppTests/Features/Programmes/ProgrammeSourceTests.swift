import Casework
import Law
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// What each of the six versions of the sources says (programmes.md 3.13), the first of them before and after
/// it had fewer places, and whom its ages let in on its first day and its last.
struct ProgrammeSourceTests {
    struct Source: Sendable, CustomTestStringConvertible {
        let programme: String
        let day: String
        let mode: ProgrammeMode
        let places: ProgrammeTerms.Places
        /// Shares in percent; nil where the source names none.
        let goals: [Int?]
        /// Of somebody who is exactly that old.
        let ages: [Int: CriterionAnswer]
        var testDescription: String { "\(programme) \(day)" }
    }

    private static let adult: [Int: CriterionAnswer] = [16: .no, 18: .yes, 25: .yes, 26: .yes]
    private static let young: [Int: CriterionAnswer] = [16: .yes, 18: .yes, 25: .yes, 26: .no]

    static let sources = [
        Source(
            programme: "uppsala", day: "2015-12-31", mode: .open,
            places: ProgrammeTerms.Places(ordinary: 15, followUp: 5), goals: [100, 90, 50], ages: adult),
        Source(
            programme: "uppsala", day: "2018-10-25", mode: .needsTested, places: ProgrammeTerms.Places(),
            goals: [100, 90, 50], ages: adult),
        Source(
            programme: "uppsala", day: "2024-11-27", mode: .needsTested,
            places: ProgrammeTerms.Places(ordinary: 20), goals: [nil, nil, nil], ages: adult),
        Source(
            programme: "lulea", day: "2021-08-01", mode: .open, places: ProgrammeTerms.Places(volume: 45),
            goals: [100, 80, 60, 20], ages: young),
        Source(
            programme: "umea", day: "2013-05-01", mode: .open, places: ProgrammeTerms.Places(ordinary: 20),
            goals: [nil, 70], ages: young),
        Source(
            programme: "umea", day: "2020-01-01", mode: .open, places: ProgrammeTerms.Places(ordinary: 20),
            goals: [nil, nil, 70], ages: young),
        Source(
            programme: "uppsala", day: "2014-12-31", mode: .open,
            places: ProgrammeTerms.Places(ordinary: 20, followUp: 5), goals: [100, 90, 50], ages: adult),
        Source(
            programme: "uppsala", day: "2015-01-01", mode: .open,
            places: ProgrammeTerms.Places(ordinary: 15, followUp: 5), goals: [100, 90, 50], ages: adult),
    ]

    private func terms(_ source: Source, on day: Day) throws -> ProgrammeTerms {
        let app = try TestApp()
        let versions = try app.store.read { transaction in
            let id = try transaction.first("SELECT id FROM programme WHERE code = \(source.programme)") {
                try $0.id(0, ProgrammeID.self)
            }
            return try ProgrammeVersionRepository.all(of: try #require(id), transaction)
        }
        return try #require(DatedChanges(versions).inForce(on: day)).terms
    }

    @Test("Each version has the mode, places and goals of its source, and lets in by the age of the day",
          arguments: sources)
    func isAsItsSource(_ source: Source) throws {
        let day = try #require(Day(iso: source.day))
        let terms = try terms(source, on: day)
        #expect(terms.mode == source.mode && terms.places == source.places)
        #expect(terms.goals.map(\.sharePercent) == source.goals)
        let criterion = try #require(terms.criteria.first { $0.judge == .age })
        for (age, answer) in source.ages {
            let birth = try #require(
                Day(year: day.parts.year - age, month: day.parts.month, day: day.parts.day))
            let exactly = CriterionSuggestion(
                for: criterion, ages: terms.ages, birthDay: birth, openedOn: day)
            #expect(exactly?.answer == answer, "\(age)")
            // One day younger is a year less.
            let before = CriterionSuggestion(
                for: criterion, ages: terms.ages, birthDay: birth.adding(days: 1), openedOn: day)
            #expect(before?.answer == (terms.ages.contains(age - 1) ? .yes : .no), "\(age) minus a day")
        }
    }

    @Test("Places of a kind that a version does not name are taken of the ordinary ones", arguments: [
        (PlaceKind.followUp, 0, 5), (.followUp, 2, 20), (.reserved, 2, 20), (.ordinary, 0, 15),
    ])
    func countsPlaces(kind: PlaceKind, source: Int, limit: Int) {
        #expect(ProgrammeSourceTests.sources[source].places.limit(of: kind) == limit)
        #expect(ProgrammeSourceTests.sources[3].places.limit(of: kind) == nil)
    }
}
