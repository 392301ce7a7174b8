import Casework
import Law
import Testing

/// What lets a decision be changed (FL 37 §, SoL 14 kap. 9 §).
struct ChangeGroundTests {
    @Test("New circumstances are enough against a decision without a last day from the new act, and no other",
        arguments: [
            (nil, "2025-07-01", true), (nil, "2026-11-20", true), (nil, "2025-06-30", false),
            ("2027-05-19", "2026-11-20", false), ("2025-12-31", "2025-06-30", false),
        ] as [(String?, String, Bool)])
    func newCircumstances(last: String?, decided: String, holds: Bool) throws {
        let day = try #require(Day(iso: decided)), lastDay = last.flatMap { Day(iso: $0) }
        #expect(ChangeGround.changedCircumstances.holds(against: lastDay, decidedOn: day) == holds)
    }

    @Test("Every other ground holds against any decision", arguments: ChangeGround.allCases)
    func others(ground: ChangeGround) throws {
        guard ground != .changedCircumstances else { return }
        let day = try #require(Day(iso: "2024-01-01"))
        #expect(ground.holds(against: day, decidedOn: day) && ground.reference.short == "37 § FL")
    }

    @Test("A change lacks its ground until one is chosen, and a decision of an application never does")
    func isAskedFor() {
        var texts = DecisionTexts()
        texts.outcome = .cessation
        #expect(texts.missing.contains(.changeGround))
        texts.change = .wished
        #expect(!texts.missing.contains(.changeGround))
        texts = DecisionTexts()
        texts.outcome = .refusal
        #expect(!texts.missing.contains(.changeGround))
    }
}
