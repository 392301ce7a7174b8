import App
import Casework
import Figures
import Law
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// Files that are old enough to be destroyed, made through the front door.
extension TestApp {
    /// Support by a decision that ended, and six years since.
    func agedCase(born: String = "2004-01-14") throws -> String {
        let number = try supportedCase()
        try cease(number, from: "idag")
        try onIssued("avslut", ["kommentar": "Klarar sig själv."], in: number)
        try arranging {
            try $0.run(
                """
                UPDATE person SET birth_day = \(born)
                WHERE id = (SELECT person_id FROM episode WHERE number = \(number))
                """)
        }
        clock.move(days: 6 * 366)
        return number
    }

    /// Proposed; the way to the list for who approves.
    @discardableResult
    func proposeErasure(as account: String = "koordinator") throws -> String {
        let address = "/gallring/\(try unit())/forslag"
        let client = try client(as: account)
        let form = try #require(client.get(address).form(sentTo: address))
        let sent = client.submit(form, [:])
        try #require(sent.status == 303, "\(sent.text)")
        let latest: SQL = "SELECT max(id) FROM retention_list"
        let list = try store.read { try $0.first(latest) { try $0.id(0, RetentionListID.self) } }
        return "/gallring/\(try unit())/\(try #require(list))"
    }

    /// By somebody else than who proposed.
    func approveErasure(_ list: String, as account: String = "chef") throws -> TestPage {
        try client(as: account).submit(list, ["sett": "ja"])
    }
}

extension Store {
    /// Past the rules of who is due, as the manager: rows alone, not yet what is left in the files.
    func eraseAtOnce(_ people: [PersonID]) throws -> ErasedRows {
        let trail = Trail(peer: nil, request: nil)
        let account = try #require(try read { try AccountRepository.id(of: "chef", $0) })
        let actor = try #require(try standIn(for: account, trail: trail))
        let rows = try write(.filesErased, under: actor) { transaction in
            try ErasedFigureRepository.keep(people, transaction)
            return try transaction.erase(people)
        }
        try #require(waitUntilDurable(trail))
        return rows
    }

    private static let sums: SQL = """
        SELECT figure, day, category, sum(n) FROM (
          SELECT figure, day, category, n FROM figure_day WHERE n > 0
          UNION ALL SELECT figure, day, category, 1 FROM new_contact_figure)
        GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
        """

    /// Every sum, and what pages of figures, reports and the register say of each programme.
    func everyFigure() throws -> [String] {
        let today = clock.today
        return try read { transaction in
            var all = try transaction.all(Store.sums) {
                "\(try $0.text(0)) \(try $0.text(1)) \(try $0.text(2)) \(try $0.int(3))"
            }
            let programmes: [ProgrammeID] = try transaction.all("SELECT id FROM programme") { try $0.id(0) }
            for programme in programmes {
                for code in ["2025", "2026", "2026-1", "2026-2"] {
                    guard let period = FigurePeriod(code: code, today: today) else { continue }
                    let scope = FigureScope(programme: programme, period: period, today: today)
                    all += try Store.figures(scope, transaction)
                }
            }
            return all
        }
    }

    private static func figures(
        _ scope: FigureScope, _ transaction: borrowing ReadTransaction
    ) throws -> [String] {
        let numbers = try ResultRepository.read(scope, transaction)
        let contacts = NotOfferedRepository.Period(
            programmes: [scope.programme], from: scope.period.from, to: scope.period.to)
        let fates = try NotOfferedRepository.figures(contacts, transaction)
        return [
            FrozenFigures(ResultPage.sections(numbers, scope)).text,
            FrozenFigures(try CountedFigures.sections(scope, transaction)).text,
        ] + fates.map { "\($0.name) \($1)" }.sorted()
    }
}

extension FormSample {
    static let retention = [
        FormSample(
            pattern: "/gallring/{unit}/forslag", sender: .signedIn("koordinator"),
            address: { app in
                _ = try app.agedCase()
                return "/gallring/\(try app.unit())/forslag"
            }, values: [:]),
        FormSample(
            pattern: "/gallring/{unit}/{list}", sender: .signedIn("chef"),
            address: { app in
                _ = try app.agedCase()
                return try app.proposeErasure()
            }, values: ["sett": "ja"], entries: 2),
    ]
}
