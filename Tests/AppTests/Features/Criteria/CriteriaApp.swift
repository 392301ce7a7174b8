import Casework
import Law
import Store
import TestSupport
import Testing

@testable import App

/// What the tests of criteria need beside the front door.
extension TestApp {
    /// What the answers come to, as the outcome's form asks for it.
    func judgement(of number: String) throws -> CriteriaJudgement? {
        let account = try #require(try store.read { try AccountRepository.id(of: "koordinator", $0) })
        let actor = try #require(try store.standIn(for: account, trail: Trail(peer: nil, request: nil)))
        let grant = try #require(try store.grant(.readCases, in: .either, onCase: number, to: actor))
        return try store.read { try CriteriaRepository.judgement(under: grant, $0) }
    }

    /// A version of Uppsala's programme with so many criteria, as a file would add it.
    func addVersion(from day: Day, criteria: Int) throws {
        var terms = ProgrammeTerms(title: "Ny", source: "Test", mode: .open, ages: .all, firstStepDays: 1)
        terms.criteria = (1...criteria).compactMap {
            Criterion(
                code: "ny\($0)", wording: "Nytt kriterium \($0).", unmetWording: "Inte nytt.",
                reason: .notReady, judge: nil)
        }
        let trail = Trail(peer: nil, request: nil)
        try store.write(.programmeVersionAdded, under: Operator(trail: trail)) { transaction in
            let programme = try #require(try ProgrammeRepository.id(of: "uppsala", transaction))
            try ProgrammeVersionRepository.insert(
                terms, from: day, to: nil, in: programme, by: nil, transaction)
        }
        #expect(store.waitUntilDurable(trail))
    }

    /// Ends a case by the form that staff use.
    func end(_ number: String) throws {
        let page = try client(as: "koordinator").submit(
            "/arenden/\(number)/utfall", TestApp.declined.merging(["utfall": "ended"]) { $1 })
        #expect(page.status == 303, "\(page.text)")
    }
}
