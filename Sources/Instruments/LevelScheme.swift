/// One way to name the level that a form lies in, with where and when its limits were read. An instrument has
/// more than one where sources differ. It never names anything that a person has.
public struct LevelScheme: Sendable {
    /// The level of one form.
    public struct Level: Sendable, Hashable {
        public let code: String
        /// A whole sentence: "Skattningen ligger i nivån lätt."
        public let sentence: String
    }

    /// What tells it from the others of the instrument.
    public let label: String
    public let source: String
    /// The day the limits were read, ISO.
    public let asOf: String
    private let rule: @Sendable (FilledForm, Scoring) -> Level?

    init(
        _ label: String, source: String, asOf: String = "2026-11-20",
        _ rule: @escaping @Sendable (FilledForm, Scoring) -> Level?
    ) {
        (self.label, self.source, self.asOf, self.rule) = (label, source, asOf, rule)
    }

    /// By limits of the total.
    init(
        _ label: String, _ bands: Bands,
        where applies: @escaping @Sendable (FilledForm) -> Bool = { _ in true }
    ) {
        self.init(label, source: bands.source, asOf: bands.asOf) { form, scoring in
            guard applies(form), let band = bands.band(scoring.total, for: form.limits) else { return nil }
            return Level(code: band.code, sentence: "Skattningen ligger i nivån \(band.words).")
        }
    }

    /// By what the rule itself has found.
    init(_ label: String, source: String, sentences: [String: String]) {
        self.init(label, source: source) { _, scoring in
            guard let code = scoring.band, let sentence = sentences[code] else { return nil }
            return Level(code: code, sentence: sentence)
        }
    }

    /// Nil where the form has none: something is missing, or the scheme is not for this person.
    public func level(of form: FilledForm, _ scoring: Scoring) -> Level? {
        scoring.status == .rejected ? nil : rule(form, scoring)
    }
}
