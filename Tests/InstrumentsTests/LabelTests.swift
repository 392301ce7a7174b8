import Instruments
import Testing

/// Our own labels name a topic and ask nothing.
@Suite struct LabelTests {
    private static let codes = Instrument.ratings.map(\.code)

    @Test("No label is a question or speaks to anybody", arguments: codes)
    func isNeutral(code: String) throws {
        let instrument = try #require(Instrument.named(code))
        for item in instrument.items {
            let words = item.label.lowercased().split { !$0.isLetter }.map(String.init)
            #expect(words.count <= 6 && !item.label.contains("?"), "\(item.label)")
            #expect(Set(words).isDisjoint(with: ["du", "dig", "din", "ditt", "jag", "mig", "min"]))
        }
    }

    @Test("Every level is a sentence with its source, and names no illness", arguments: codes)
    func levels(code: String) throws {
        let instrument = try #require(Instrument.named(code))
        for scheme in instrument.schemes {
            #expect(!scheme.source.isEmpty && scheme.asOf.count == 10)
            for mark in instrument.items.first?.values ?? [] {
                let points = instrument.items.map { $0.values.contains(mark) ? mark : $0.values.last ?? 0 }
                let form = FilledForm(points: points.map(Optional.some))
                guard let level = scheme.level(of: form, instrument.score(form)) else { continue }
                #expect(level.sentence.hasSuffix("."))
                for word in ["depress", "fobi", "missbruk", "sjuk", "diagnos"] {
                    #expect(!level.sentence.lowercased().contains(word), "\(level.sentence)")
                }
            }
        }
    }
}
