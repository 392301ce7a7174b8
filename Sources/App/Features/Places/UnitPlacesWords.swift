import Casework
import Law
import Templating
import Web

/// How a programme's places, queue and work read. It never says that somebody has waited too long or has too
/// much to do: it says how long, how many, and what is usual.
struct UnitPlacesWords {
    let unit: UnitPlaces
    let day: Day
    let today: Day

    static let pictured = "Lediga ordinarie platser månad för månad, från minst till flest. Siffrorna står i "
        + "tabellen."
    /// What is usual for one of the staff, people at a time and visits a week (programmes.md VI-3).
    private static let usual = (people: 5...8, visits: 5...6)

    /// Kind by kind, on the day that was asked for.
    var places: Table? {
        let terms = unit.places(on: day), stays = unit.taken.map(\.stay)
        let kinds = PlaceKind.allCases.filter { kind in
            terms.pool(of: kind) == kind || stays.contains { $0.kind == kind && $0.lasts(on: day) }
        }
        return Table.rows(
            "Platser \(day)", ["Plats", "Upptagna", "Finns", "Lediga"],
            kinds.map { (nil, cells($0, of: terms, stays)) })
    }

    var isUnlimited: Bool { unit.places(on: day).limit(of: .ordinary) == nil }

    private func cells(
        _ kind: PlaceKind, of terms: ProgrammeTerms.Places, _ stays: [PlaceStay]
    ) -> [String] {
        let taken = stays.count { $0.kind == kind && $0.lasts(on: day) }
        guard terms.pool(of: kind) == kind else {
            return [kind.plural, "\(taken)", "Av de ordinarie", "Se ordinarie"]
        }
        guard let limit = terms.limit(of: kind) else {
            return [kind.plural, "\(taken)", "Inte angivet", "Inte angivet"]
        }
        let free = max(0, limit - stays.taken(kind, of: terms, on: day))
        return [kind.plural, "\(taken)", "\(limit)", "\(free)"]
    }

    /// The longest wait first.
    var queue: Table? {
        Table.rows(
            "Kön i den ordning personerna kom",
            ["Ärende", "Person", "Väntat", "Skäl", "Senaste kontakt", "Nästa steg", "Erbjudande"],
            unit.queue.map { one in
                let days = today.number - one.enteredOn.number
                let waited = days == 1 ? "1 dag" : "\(days) dagar"
                return (
                    PlaceAddress.index(one.number),
                    [one.number, PersonName.shown(one.name, isHidden: one.isProtected), waited]
                        + (one.isProtected ? UnitPlacesWords.hidden : details(one))
                )
            })
    }

    /// Of somebody protected only the case's own page tells more.
    private static let hidden = Array(repeating: "Står i ärendet", count: 4)

    private func details(_ one: UnitPlaces.Waiting) -> [String] {
        [
            one.reason.swedish, one.lastContact?.description ?? "Ingen antecknad",
            "\(one.nextStep.short) \(one.nextOn)", offer(one),
        ]
    }

    private func offer(_ one: UnitPlaces.Waiting) -> String {
        guard one.isOffered else { return "Inget än" }
        return one.answer.map { "Svar: \($0.swedish.lowercased())" } ?? "Väntar på svar"
    }

    var granted: Table? {
        Table.rows(
            "Beviljade som inte har börjat", ["Ärende", "Person", "Beslutet gäller från"],
            unit.granted.map { one in
                (
                    PlaceAddress.index(one.number),
                    [
                        one.number, PersonName.shown(one.name, isHidden: one.isProtected),
                        one.from.description,
                    ]
                )
            })
    }

    func forecast(_ forecast: PlaceForecast) -> Table? {
        Table.rows(
            "Lediga ordinarie platser månad för månad", ["Månad", "Lediga platser"],
            forecast.months.map { month in
                let name = month.day == today ? "Idag" : "1 \(month.day.monthInWords)"
                let range = month.fewest == month.most
                    ? "\(month.fewest)" : "\(month.fewest)–\(month.most)"
                return (nil, [name, "\(range) av \(month.limit)"])
            })
    }

    /// In order of name.
    var loads: Table? {
        Table.rows(
            "Kontaktpersoner: hur många som vänder sig till dem, och besök de \(CaseloadRepository.weeks) "
                + "senaste hela veckorna",
            ["Namn", "Personer", "Besök i veckan"],
            unit.loads.map { load in
                (
                    nil,
                    [
                        load.name,
                        "\(load.people) (vanligt \(UnitPlacesWords.range(UnitPlacesWords.usual.people)))",
                        "\(UnitPlacesWords.range(load.visits)) "
                            + "(vanligt \(UnitPlacesWords.range(UnitPlacesWords.usual.visits)))",
                    ]
                )
            })
    }

    /// "4–6", or "5" where it has been the same.
    private static func range(_ range: ClosedRange<Int>) -> String {
        range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
    }
}
