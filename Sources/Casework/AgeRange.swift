/// Ages in whole years, both ends included; nil is no bound. It never holds an empty range.
public struct AgeRange: Sendable, Equatable {
    public let from: Int?
    public let to: Int?

    /// All ages.
    public static let all = AgeRange()

    private init() {
        (from, to) = (nil, nil)
    }

    /// Nil if an end is not 0 to 120 years, or the last age is below the first.
    public init?(from: Int?, to: Int?) {
        guard [from, to].compactMap({ $0 }).allSatisfy((0...120).contains) else { return nil }
        if let from, let to, to < from { return nil }
        self.from = from
        self.to = to
    }

    public func contains(_ age: Int) -> Bool {
        (from ?? 0) <= age && age <= (to ?? Int.max)
    }

    /// As staff say it: "16–25 år", "från 18 år", "till och med 22 år", "alla åldrar".
    public var swedish: String {
        switch (from, to) {
        case (let from?, let to?): "\(from)–\(to) år"
        case (let from?, nil): "från \(from) år"
        case (nil, let to?): "till och med \(to) år"
        case (nil, nil): "alla åldrar"
        }
    }
}
