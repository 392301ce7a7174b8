/// How long a file is kept (socialtjänstlagen 16 kap.): five years after its last note, destroyed during the
/// calendar year after that at the latest. Any new note begins the five years anew. It never destroys.
public struct Retention: Hashable, Sendable {
    /// The last note in the file.
    public let lastNote: Day

    public init(lastNote: Day) {
        self.lastNote = lastNote
    }

    /// From this day the file is to be destroyed.
    public var dutyArises: Day { Retention.span.end(from: lastNote) }

    /// By this day it has been done.
    public var doneBy: Day {
        Day(year: dutyArises.parts.year + 1, month: 12, day: 31) ?? dutyArises
    }

    /// Whether the file is kept for research. Nil if the day of birth is not known: then somebody must look.
    /// - Parameter keepsAll: the municipality keeps all files (those of Östergötland, Gotland and
    ///   Västernorrland counties, and Göteborg).
    public static func isKeptForResearch(birthDay: Day?, keepsAll: Bool) -> Bool? {
        if keepsAll { return true }
        return birthDay.map { [5, 15, 25].contains($0.parts.day) }
    }

    public static let references = [
        LegalReference(.socialServices2025, 16, "1"), LegalReference(.socialServices2001, 12, "1"),
    ]

    /// On what the exception for research stands: born on the 5th, 15th or 25th.
    public static let researchReference = LegalReference(.socialServicesOrdinance, 13, "1")

    /// Of a file, after its last note.
    public static let years = 5

    private static let span = Span.years(years)
}
