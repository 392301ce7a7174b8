import Casework
import Law
import Store
import Templating
import Web

/// A programme's places, queue and work on one page: what is free on a day, who has waited how long, what the
/// months to come can bring, and how many people turn to each of the staff. Nobody is ranked, and nobody with
/// protected facts is told apart.
struct UnitPlacesPage: Page, Sendable {
    static let template = "places/index"

    struct Unit: Fielded, Sendable {
        let id: String
        let name: String
        let places: Table?
        /// The programme does not say how many places it has.
        let isUnlimited: Bool
        let queue: Table?
        let granted: Table?
        let picture: Markup?
        let forecast: Table?
        let assumptions: [String]
        let loads: Table?

        static let fields: Fields<Unit> = [
            .text("id") { $0.id },
            .text("name") { $0.name },
            .optional("places", Table.fields) { $0.places },
            .flag("isUnlimited") { $0.isUnlimited },
            .optional("queue", Table.fields) { $0.queue },
            .optional("granted", Table.fields) { $0.granted },
            .flag("hasForecast") { $0.forecast != nil },
            .markup("picture") { $0.picture ?? .text("") },
            .optional("forecast", Table.fields) { $0.forecast },
            .texts("assumptions") { $0.assumptions },
            .optional("loads", Table.fields) { $0.loads },
        ]
    }

    let typed: String
    let complaint: String?
    let day: Day
    let units: [Unit]

    static let fields: Fields<UnitPlacesPage> = [
        .text("typed") { $0.typed },
        .optionalText("complaint") { $0.complaint },
        .text("day") { $0.day.inWords(withYear: true) },
        .list("units", Unit.fields) { $0.units },
    ]

    init(
        _ units: [UnitPlaces], on day: Day, today: Day, typed: String, complaint: String?
    ) {
        (self.typed, self.complaint, self.day) = (typed, complaint, day)
        self.units = units.enumerated().map { index, unit in
            UnitPlacesPage.unit(UnitPlacesWords(unit: unit, day: day, today: today), "enhet\(index + 1)")
        }
    }

    private static func unit(_ words: UnitPlacesWords, _ id: String) -> Unit {
        let forecast = PlaceForecast(words.unit, from: words.today)
        let table = words.forecast(forecast)
        return Unit(
            id: id, name: words.unit.programme.name, places: words.places,
            isUnlimited: words.isUnlimited, queue: words.queue, granted: words.granted,
            picture: table == nil
                ? nil : ForecastChart(months: forecast.months).markup(UnitPlacesWords.pictured),
            forecast: table, assumptions: [PlaceForecast.fewestWords, PlaceForecast.mostWords],
            loads: words.loads)
    }
}
