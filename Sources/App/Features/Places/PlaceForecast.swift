import Casework
import Law

/// How many ordinary places can be free in the months to come, as a range between two plain assumptions. It
/// knows nothing that is not noted, and never promises anybody a place.
struct PlaceForecast: Sendable {
    struct Month: Sendable, Equatable {
        /// The first of the month; of the first one the day itself.
        let day: Day
        let fewest: Int
        let most: Int
        let limit: Int
    }

    let months: [Month]

    /// Everybody who waits takes a place as soon as there is one, and only those leave of whom it is
    /// proposed.
    static let fewestWords = "Minst: alla som har en plats stannar, utom dem där uppföljningen föreslår "
        + "avslut, och alla i kön får en plats före andra."
    /// Everybody leaves when what is decided is over.
    static let mostWords = "Flest: alla slutar när deras beslut går ut, och ingen i kön tackar ja. Den som "
        + "har stöd utan beslut räknas kvar: där finns inget slutdatum."

    /// - Parameter count: how many months.
    init(_ unit: UnitPlaces, from today: Day, months count: Int = 12) {
        let days = [today] + (1..<count).compactMap { today.firstOfMonth(after: $0) }
        months = days.compactMap { PlaceForecast.month(unit, on: $0, today: today) }
    }

    /// Nil where the programme names no number of places.
    private static func month(_ unit: UnitPlaces, on day: Day, today: Day) -> Month? {
        let places = unit.places(on: day)
        guard let limit = places.limit(of: .ordinary) else { return nil }
        let ordinary = unit.taken.filter {
            $0.stay.lasts(on: today) && places.pool(of: $0.stay.kind) == .ordinary
        }
        let over = ordinary.filter { $0.decidedThrough.map { $0 < day } ?? false }
        let certain = over.count { $0.isToEnd }
        let waiting = unit.queue.count { places.pool(of: $0.kind) == .ordinary }
        return Month(
            day: day, fewest: max(0, limit - ordinary.count + certain - waiting),
            most: max(0, min(limit, limit - ordinary.count + over.count)), limit: limit)
    }
}

extension Day {
    /// The first day of the month that comes so many months later; nil beyond the calendar.
    func firstOfMonth(after months: Int) -> Day? {
        let place = parts.month - 1 + months
        return Day(year: parts.year + place / 12, month: place % 12 + 1, day: 1)
    }

    /// "juni 2027".
    var monthInWords: String {
        let words = inWords(withYear: true).split(separator: " ")
        return words.suffix(2).joined(separator: " ")
    }
}
