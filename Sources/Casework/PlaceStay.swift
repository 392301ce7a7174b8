import Law

/// The days on which somebody has a place of one kind. It holds nothing of the person, so that places can be
/// counted without reading of anybody.
public struct PlaceStay: Sendable, Equatable {
    public let kind: PlaceKind
    public let startedOn: Day
    /// The first day on which it is free again; nil while it is taken.
    public let endedOn: Day?

    public init(kind: PlaceKind, startedOn: Day, endedOn: Day?) {
        (self.kind, self.startedOn, self.endedOn) = (kind, startedOn, endedOn)
    }

    public func lasts(on day: Day) -> Bool {
        startedOn <= day && (endedOn.map { $0 > day } ?? true)
    }
}

extension [PlaceStay] {
    /// How many places are taken on a day, of those that one of this kind is taken of.
    public func taken(_ kind: PlaceKind, of places: ProgrammeTerms.Places, on day: Day) -> Int {
        count { $0.lasts(on: day) && places.pool(of: $0.kind) == places.pool(of: kind) }
    }
}
