import Casework
import Foundation
import Law
import TestSupport
import Testing

@testable import App

/// The shipped programmes say what the sources say (programmes.md 3.13), and a faulty file is told of by
/// name.
struct ProgrammeFileTests {
    struct Expected: Sendable, CustomTestStringConvertible {
        let code: String
        let from: String
        let to: String?
        let mode: ProgrammeMode
        let ages: String
        let criteria: Int
        let shares: [Int?]
        let ordinary: Int?
        let followUp: Int?

        var testDescription: String { "\(code) \(from)" }
    }

    private static let expected = [
        Expected(
            code: "uppsala", from: "2010-04-01", to: "2014-12-31", mode: .open, ages: "18–35 år", criteria: 4,
            shares: [100, 90, 50], ordinary: 20, followUp: 5),
        Expected(
            code: "uppsala", from: "2015-01-01", to: "2015-12-31", mode: .open, ages: "18–35 år", criteria: 4,
            shares: [100, 90, 50], ordinary: 15, followUp: 5),
        Expected(
            code: "uppsala", from: "2018-10-25", to: nil, mode: .needsTested, ages: "från 18 år",
            criteria: 12, shares: [100, 90, 50], ordinary: nil, followUp: nil),
        Expected(
            code: "uppsala", from: "2024-11-27", to: nil, mode: .needsTested, ages: "från 18 år", criteria: 6,
            shares: [nil, nil, nil], ordinary: 20, followUp: nil),
        Expected(
            code: "lulea", from: "2021-08-01", to: "2023-06-30", mode: .open, ages: "16–25 år", criteria: 4,
            shares: [100, 80, 60, 20], ordinary: nil, followUp: nil),
        Expected(
            code: "umea", from: "2013-05-01", to: "2015-12-31", mode: .open, ages: "16–25 år", criteria: 4,
            shares: [nil, 70], ordinary: 20, followUp: nil),
        Expected(
            code: "umea", from: "2020-01-01", to: nil, mode: .open, ages: "16–25 år", criteria: 5,
            shares: [nil, nil, 70], ordinary: 20, followUp: nil),
    ]

    @Test("The six versions of the sources are there, with their figures", arguments: expected)
    func saysWhatTheSourcesSay(expected: Expected) throws {
        let definition = try ProgrammeFile.read(expected.code, in: TestDatabase.resources().programmes)
        let version = try #require(definition.versions.first { $0.from.description == expected.from })
        #expect(version.to?.description == expected.to)
        #expect(version.terms.mode == expected.mode)
        #expect(version.terms.ages.swedish == expected.ages)
        #expect(version.terms.criteria.count == expected.criteria)
        #expect(version.terms.goals.map(\.sharePercent) == expected.shares)
        #expect(version.terms.places.ordinary == expected.ordinary)
        #expect(version.terms.places.followUp == expected.followUp)
        #expect(version.terms.unsignedNoteDays == 7)
    }

    @Test("What only some sources say: shortest decision, volume, diary prefix")
    func saysTheRest() throws {
        let folder = try TestDatabase.resources().programmes
        let uppsala = try ProgrammeFile.read("uppsala", in: folder).versions.map(\.terms)
        #expect(uppsala.map(\.decisionMonths) == [nil, nil, 3, 3])
        #expect(uppsala.allSatisfy { $0.diaryPrefix == "OSN" && $0.board == "Omsorgsnämnden" })
        #expect(try ProgrammeFile.read("lulea", in: folder).versions.first?.terms.places.volume == 45)
    }

    @Test("Every programme has an age criterion and every phrase", arguments: DemoPlan.allProgrammes)
    func isWhole(code: String) throws {
        let definition = try ProgrammeFile.read(code, in: TestDatabase.resources().programmes)
        #expect(definition.versions.allSatisfy { $0.terms.criteria.count { $0.judge == .age } == 1 })
        #expect(Set(definition.phrases.keys) == Set(PhraseKey.allCases))
        #expect(definition.alternatives.count >= 5)
    }

    @Test(
        "A faulty file is told of with its field",
        arguments: [
            ("\"from\": \"2018-10-25\"", "\"from\": \"2018-02-30\"", "versions[3].from", "Dagen finns inte"),
            ("\"mode\": \"open\"", "\"mode\": \"öppen\"", "versions[1].mode", "needsTested, open"),
            ("\"decisionMonths\": 3", "\"decisionMonths\": 99", "versions[3].decisionMonths", "1 till 60"),
            ("\"decisionMonths\"", "\"decisionMonth\"", "versions[3].decisionMonth", "rätt stavat"),
            ("\"decisionMonths\": 3", "\"decisionMonths\": \"tre\"", "versions[3].decisionMonths", "heltal"),
            ("\"from\": 18", "\"from\": 36", "versions[1].ages", "den lägsta först"),
            ("\"share\": 90", "\"share\": 900", "versions[1].goals[2]", "0 till 100"),
            ("\"judgedBy\": \"age\"", "\"judgedBy\": \"x\"", "versions[1].criteria[1].judgedBy", "age"),
            ("\"code\": \"uppsala\"", "\"code\": \"lund\"", "code", "filens namn"),
            ("\"to\": \"2015-12-31\"", "\"to\": \"2019-12-31\"", "versions", "innan den förra är slut"),
            ("\"casePrefix\": \"UPP\"", "\"casePrefix\": \"upp\"", "casePrefix", "versaler"),
            ("\"rightToApply\"", "\"rattAttAnsoka\"", "phrases.rattAttAnsoka", "rightToApply"),
            ("\"name\": \"Uppsala\",", "", "name", "saknas"),
            ("{", "", "", "giltig JSON"),
        ])
    func namesTheFault(what: String, instead: String, field: String, sentence: String) throws {
        let folder = try TestFolder(inMemory: true)
        let path = try TestDatabase.resources().programmes + "/uppsala.json"
        let text = try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
        let range = try #require(text.range(of: what))
        try folder.write(Array(text.replacingCharacters(in: range, with: instead).utf8), to: "uppsala.json")
        let error = #expect(throws: ProgrammeFileError.self) {
            try ProgrammeFile.read("uppsala", in: folder.path)
        }
        #expect(error?.field == field)
        #expect(error?.sentence.contains(sentence) == true, "\(error?.sentence ?? "")")
        #expect(error?.description.hasPrefix("Programmes/uppsala.json") == true)
    }
}
