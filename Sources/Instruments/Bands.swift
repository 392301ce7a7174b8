/// Limits that name the level a total is in, as data: where they were read and when. New limits are a new
/// value; what was scored by old ones keeps theirs. A level is never a diagnosis.
public struct Bands: Sendable, Hashable {
    public struct Band: Sendable, Hashable {
        public let code: String
        /// The lowest total in the band.
        public let from: Int
        /// After "skattningen ligger i nivån": "lätt".
        public let words: String

        init(_ code: String, from: Int, _ words: String) {
            (self.code, self.from, self.words) = (code, from, words)
        }
    }

    /// Where the limits were read.
    public let source: String
    /// The day they were read, ISO.
    public let asOf: String
    private let men: [Band]
    private let women: [Band]

    /// From the lowest band up; one list where the limits do not differ.
    init(source: String, asOf: String = "2026-11-20", _ both: [Band]) {
        self.init(source: source, asOf: asOf, men: both, women: both)
    }

    init(source: String, asOf: String = "2026-11-20", men: [Band], women: [Band]) {
        (self.source, self.asOf, self.men, self.women) = (source, asOf, men, women)
    }

    public func all(for choice: LimitChoice) -> [Band] { choice.used == .men ? men : women }

    /// Nil for no total.
    public func band(_ total: Int?, for choice: LimitChoice = .unknown) -> Band? {
        total.flatMap { total in all(for: choice).last { $0.from <= total } }
    }
}
