/// A place in an act, in force as long as the act is. It never says what stands there: that is the rule which
/// points to it.
public struct LegalReference: Hashable, Sendable {
    public let act: LegalAct
    /// Nil where the act has no chapters.
    public let chapter: Int?
    /// "1", "7 a", "19–21".
    public let section: String

    public init(_ act: LegalAct, _ chapter: Int, _ section: String) {
        (self.act, self.chapter, self.section) = (act, chapter, section)
    }

    /// In an act without chapters.
    public init(_ act: LegalAct, _ section: String) {
        (self.act, chapter, self.section) = (act, nil, section)
    }

    /// A paragraph that comes or goes while the act stands wants days of its own here.
    public var validity: Validity { act.validity }

    /// As in a decision: "11 kap. 1 § socialtjänstlagen (2025:400)".
    public var swedish: String { "\(place) \(act.swedish)" }

    /// As in a list: "11 kap. 1 § SoL".
    public var short: String { "\(place) \(act.short)" }

    private var place: String {
        if act == .dataProtection { return "artikel \(section)" }
        return (chapter.map { "\($0) kap. " } ?? "") + section + (section.contains("–") ? " §§" : " §")
    }
}

extension [LegalReference] {
    /// What was in force on the day; nil if none was.
    public func inForce(on day: Day) -> LegalReference? {
        first { $0.validity.contains(day) }
    }
}
