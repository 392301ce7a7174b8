import Law

/// Another way than the programme's own support, as staff tell of it (programmes.md DE-9). It never holds
/// whom it was told to.
public struct AlternativeTerms: Sendable, Equatable {
    public let name: String
    /// What it is, in a sentence or two.
    public let description: String
    public let ages: AgeRange
    /// What it takes to get it.
    public let conditions: String
    /// Where to turn, or where to look it up.
    public let contact: String

    /// Nil without a name or a description.
    public init?(name: String, description: String, ages: AgeRange, conditions: String, contact: String) {
        guard !name.isEmpty, !description.isEmpty else { return nil }
        self.name = name
        self.description = description
        self.ages = ages
        self.conditions = conditions
        self.contact = contact
    }

    /// Whether it can be offered to somebody of an age; who has not told their age may be told of everything.
    public func fits(_ age: Int?) -> Bool {
        age.map(ages.contains) ?? true
    }
}
