import Casework
import Figures
import Law
import Web

/// Which programme and period somebody has asked for, and what they can choose among.
extension Context {
    /// A programme or period that there is not means the first programme and this year: a link with a typing
    /// error still opens.
    func figureScope(among mine: [ProgrammeID], today: Day) throws -> FigureScope {
        let asked = ProgrammeID(query("verksamhet") ?? "")
        guard let programme = mine.first(where: { $0 == asked }) ?? mine.first else {
            throw RouteRefusal.forbidden
        }
        let period = FigurePeriod(code: query("period") ?? "", today: today)
        return FigureScope(programme: programme, period: period ?? .year(of: today), today: today)
    }

    /// What the first is laid beside: the year before, where nothing else is asked for.
    func comparedScope(with first: FigureScope, among mine: [ProgrammeID]) throws -> FigureScope {
        let asked = ProgrammeID(query("mot") ?? "")
        let programme = mine.first { $0 == asked } ?? first.programme
        let isOther = programme != first.programme
        let usual = isOther ? first.period : first.period.yearBefore(today: first.today)
        let period = FigurePeriod(code: query("motperiod") ?? "", today: first.today)
        return FigureScope(
            programme: programme, period: period ?? usual ?? .year(of: first.today), today: first.today)
    }
}

extension FigureScope {
    static func options(
        _ units: [ProgrammeRepository.Record], chosen: ProgrammeID, as field: String = "verksamhet"
    ) -> [FieldOption] {
        units.enumerated().map { index, unit in
            FieldOption(
                id: "f-\(field)-\(index + 1)", value: unit.id.description, label: unit.name,
                isChosen: unit.id == chosen)
        }
    }

    static func periods(
        since first: Day, chosen scope: FigureScope, as field: String = "period"
    ) -> [FieldOption] {
        FigurePeriod.choices(since: first, today: scope.today).map { period in
            FieldOption(
                id: "f-\(field)-\(period.code)", value: period.code, label: period.name,
                isChosen: period == scope.period)
        }
    }
}
