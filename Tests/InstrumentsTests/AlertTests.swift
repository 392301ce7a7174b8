import Instruments
import Testing

/// What a human must look at: never hidden by a low total, a gap or a repeat.
@Suite struct AlertTests {
    private func codes(_ scoring: Scoring) -> [String] { scoring.alerts.map(\.code) }

    @Test(arguments: [
        (0, nil, nil), (1, "LIVSLUST_NEDSATT", .notice), (2, "LIVSLUST_NEDSATT", .followUp),
        (3, "LIVSLUST_NEDSATT", .followUp), (4, "SUICIDTANKAR", .immediate),
        (5, "SUICIDTANKAR", .immediate), (6, "SUICIDTANKAR", .emergency),
    ] as [(Int, String?, Alert.Level?)])
    func `item 9 of MADRS-S raises its level on an empty form and on a full one`(
        _ answer: Int, _ code: String?, _ level: Alert.Level?
    ) {
        for other in [nil, 0, 3] as [Int?] {
            let points = Array(repeating: other, count: 8) + [answer]
            let result = Instrument.madrsS.score(FilledForm(points: points))
            #expect(result.alerts.first?.code == code && result.alerts.first?.level == level)
            let again = Instrument.madrsS.score(
                FilledForm(points: points, extra: ["baseline_item9": .whole(answer)]))
            #expect(again.alerts == result.alerts)
        }
    }

    @Test func `item 9 left out is a signal of its own, and worse than last time another`() {
        let none = Instrument.madrsS.score(FilledForm(points: Array(repeating: 0, count: 8) + [nil]))
        #expect(codes(none) == ["LIVSLUST_OBESVARAD"])
        let worse = Instrument.madrsS.score(
            FilledForm(points: Array(repeating: nil, count: 8) + [2], extra: ["baseline_item9": .whole(0)]))
        #expect(codes(worse) == ["LIVSLUST_NEDSATT", "LIVSLUST_FORSAMRAD"])
    }

    @Test func `AUDIT and DUDIT tell of harm in a form with gaps, and of a minor`() {
        let gaps: [Int?] = [2, nil, nil, nil, nil, 3, nil, nil, 4, nil]
        let alcohol = Instrument.audit.score(FilledForm(points: gaps))
        #expect(codes(alcohol) == ["ABSTINENSRISK", "SKADA_SENASTE_ARET"])
        let drugs: [Int?] = [1, nil, nil, nil, nil, nil, nil, nil, nil, 4, nil]
        let minor = FilledForm(points: drugs, extra: ["age": .whole(17)])
        #expect(codes(Instrument.dudit.score(minor)) == ["SKADA_SENASTE_ARET", "MINDERARIG_DROGBRUK"])
    }

    @Test func `unknown sex uses the lower limits and says so`() {
        let points: [Int?] = [2, 2, 2, 0, 0, 0, 0, 0, 0, 0]
        let unknown = Instrument.audit.score(FilledForm(points: points))
        #expect(unknown.band == "zon2" && unknown.notes.contains { $0.contains("De lägre är använda") })
        let men = Instrument.audit.score(FilledForm(points: points, limits: .men))
        #expect(men.band == "zon1" && !men.notes.contains { $0.contains("De lägre är använda") })
    }

    @Test func `all levels are told from the lightest up`() {
        #expect(Alert.Level.allCases.sorted() == [.notice, .followUp, .immediate, .emergency])
    }
}
