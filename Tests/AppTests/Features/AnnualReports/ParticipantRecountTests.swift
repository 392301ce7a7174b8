import App
import Casework
import Figures
import Law
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// A report's own figures are what other code counts straight from the rows (process.md I9), and its parts
/// add up to their whole.
struct ParticipantRecountTests {
    private static let today = Day(number: 20_777)

    private struct Person {
        let start: String?
        let end: String?
        let began: Bool
        let age: Int?
        let gender: String
        let person: String
    }

    @Test("On the demonstration: who took part, came, left, how old and of which gender")
    func recounts() throws {
        let folder = try TestFolder(inMemory: true)
        let path = folder.file("demo.sqlite"), today = ParticipantRecountTests.today
        let resources = try #require(Resources(root: DatabaseImage.root))
        try Demo.make(path, plan: DemoPlan(cases: 120, seed: 11, today: today), resources: resources)
        try Inspection(path).read { transaction in
            let all = try transaction.all("SELECT id FROM programme") { try $0.id(0, ProgrammeID.self) }
            var seen = 0
            for programme in all {
                let people = try people(programme, transaction)
                seen += people.count
                for code in ["alla", "2026", "2026-1", "2026-2", "2025"] {
                    let period = try #require(FigurePeriod(code: code, today: today))
                    let scope = FigureScope(programme: programme, period: period, today: today)
                    compare(try ParticipantRepository.read(scope, transaction), people, period)
                }
            }
            #expect(seen > 20)
        }
    }

    private func compare(_ numbers: ParticipantNumbers, _ people: [Person], _ period: FigurePeriod) {
        let (from, to) = ("\(period.from)", "\(period.to)")
        let took = people.filter { person in
            guard let start = person.start, start <= to else { return false }
            return person.end.map { $0 > from } ?? true
        }
        let left = people.filter { person in person.end.map { $0 >= from && $0 <= to } ?? false }
        #expect(numbers.sum(.participants) == took.count, "\(period.code)")
        #expect(numbers.people == Set(took.map(\.person)).count)
        #expect(
            numbers.sum(.enrolled) == people.count { $0.start.map { $0 >= from && $0 <= to } ?? false })
        #expect(numbers.sum(.discharged) == left.count { $0.began })
        #expect(numbers.sum(.leftBefore) == left.count { !$0.began })
        compareParts(numbers, took)
    }

    private func compareParts(_ numbers: ParticipantNumbers, _ took: [Person]) {
        for gender in CountedGender.allCases {
            let mine = took.count { CountedGender(code: $0.gender) == gender }
            #expect(numbers.sum(.participants) { $0.gender == gender } == mine, "\(gender)")
        }
        for band in AgeBand.allCases {
            let mine = took.count { AgeBand(age: $0.age) == band }
            #expect(numbers.sum(.participants) { AgeBand(age: $0.age) == band } == mine, "\(band)")
        }
    }

    private static let born: SQL = """
        SELECT e.id AS id, iif(p.is_protected, NULL, p.birth_day) AS day, p.root_id AS root
        FROM episode e, person p WHERE p.id = e.person_id
        """

    private static let genders: SQL = """
        SELECT m.episode_id AS id, a.choice AS choice FROM filled_form m, filled_answer a, form_question q
        WHERE a.form_id = m.id AND q.id = a.question_id AND q.code = 'genderForStatistics'
          AND m.locked_at IS NOT NULL ORDER BY m.locked_at, m.id
        """

    /// Case by case, by plain loops over the rows.
    private func people(
        _ programme: ProgrammeID, _ transaction: borrowing ReadTransaction
    ) throws -> [Person] {
        let rows = try CountedRows(transaction)
        let counted = RecountedFigures(rows, GroupedRows(rows), of: "\(programme.value)").marks
        let marks = counted["running", default: []] + counted["out", default: []]
        let born = try transaction.lines(ParticipantRecountTests.born)
        let genders = try transaction.lines(ParticipantRecountTests.genders)
        let starts = rows.placements.filter { $0["programme_id"] == "\(programme.value)" }
        return Set(marks.map(\.episode)).map { id in
            let out = marks.first { $0.figure == "out" && $0.episode == id }
            let start = starts.filter { $0["episode_id"] == id }.compactMap { $0["started_on"] }.min()
            let line = born.first { $0["id"] == id }
            return Person(
                start: start, end: out?.day, began: out?.category != "before",
                age: age(line?["day"], on: start ?? out?.day),
                gender: genders.last { $0["id"] == id }?["choice"] ?? "", person: line?["root"] ?? "")
        }
    }

    private func age(_ born: String?, on day: String?) -> Int? {
        let born = born.flatMap(Day.init(iso:)), day = day.flatMap(Day.init(iso:))
        return born.flatMap { born in day?.age(bornOn: born) }
    }
}
