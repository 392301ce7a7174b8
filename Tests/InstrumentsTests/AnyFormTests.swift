import Instruments
import Testing

/// Any form at all is answered: scored, incomplete or rejected, and never a trap.
@Suite struct AnyFormTests {
    private static let pieces: [FormValue] = [
        .none, .whole(0), .whole(1), .whole(4), .whole(.max), .whole(.min), .whole(-1), .whole(1440),
        .decimal(.nan), .decimal(.infinity), .decimal(2.5), .flag(true), .word(""), .word("sova"), .list([]),
        .list([.whole(0), .whole(9), .word("sova"), .word("hemma"), .word("ensam")]), .group([]),
        .list([.whole(.max), .whole(.min)]),
    ]
    private static let names = [
        "age", "q2", "q7", "q8", "q10", "duration_6m", "work_na", "day_window", "weights", "importance",
        "difficulty", "baseline", "withdrawn", "rho", "items", "scale_max", "baseline_total",
        "baseline_item9",
    ]

    @Test(arguments: Instrument.all.map(\.code))
    func `no form ends the program, and what is rejected has no score and no alert`(_ code: String) throws {
        let instrument = try #require(Instrument.named(code))
        for _ in 0..<300 {
            let usual = instrument.items.count
            let count = Bool.random() ? usual : Int.random(in: 0...8)
            let isSane = Bool.random()
            let answers = (0..<count).map { _ in
                isSane ? .whole(Int.random(in: 0...2)) : AnyFormTests.pieces.randomElement() ?? .none
            }
            var extra: [String: FormValue] = [:]
            for name in AnyFormTests.names where Int.random(in: 0...5) == 0 {
                extra[name] = AnyFormTests.pieces.randomElement()
            }
            let result = instrument.score(FilledForm(answers, extra: extra))
            #expect((result.status == .rejected) == !result.errors.isEmpty)
            #expect(result.status != .rejected || (result.total == nil && result.alerts.isEmpty))
            #expect(result.errors.allSatisfy { $0.swedish.hasSuffix(".") })
        }
    }

    @Test func `codes are unique, labels short, and what needs permission says so`() {
        #expect(Set(Instrument.all.map(\.code)).count == Instrument.all.count)
        let permitted = Instrument.all.filter(\.needsPermission).map(\.code)
        #expect(permitted == ["KASAM-29", "KASAM-13", "SDS"])
        for item in Instrument.all.flatMap(\.items) {
            #expect(item.label.split(separator: " ").count <= 6 && !item.label.contains("?"), "\(item.label)")
        }
    }
}
