import App
import Casework
import Law
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// Gaps of a year that people might have had: as many as other code finds in the rows, and each row once.
struct DataGapRecountTests {
    private static let today = Day(number: 20_777)

    @Test("On the demonstration each gap is as many as its rows, and some are what plain loops find")
    func recounts() throws {
        let folder = try TestFolder(inMemory: true)
        let path = folder.file("demo.sqlite"), today = DataGapRecountTests.today
        let resources = try #require(Resources(root: DatabaseImage.root))
        try Demo.make(path, plan: DemoPlan(cases: 120, seed: 12, today: today), resources: resources)
        try Inspection(path).read { transaction in
            var counts: [DataGap: Int] = [:]
            for gap in DataGap.allCases {
                let all = try transaction.lines("SELECT * FROM (\(DataGapRows.of(gap, today: today)))")
                #expect(Set(all.map { $0["object_id"] ?? "" }).count == all.count, "\(gap)")
                #expect(all.allSatisfy { $0["programme_id"] != nil && $0["day"] != nil }, "\(gap)")
                counts[gap] = all.count
            }
            #expect(try counts[.sourceUnknown] == transaction.lines(DataGapRecountTests.unknown).count)
            #expect(try counts[.goalUnrated] == unrated(CountedRows(transaction)).count)
        }
    }

    private static let unknown: SQL = """
        SELECT e.id FROM episode e, inquiry i WHERE i.episode_id = e.id AND i.source = 'unknown'
          AND e.ended_on IS NULL AND e.joined_to IS NULL
        """

    /// Who has support still, for long, and was never followed up.
    private func unrated(_ rows: CountedRows) -> Set<String> {
        let left = Set(rows.leavings.compactMap { $0["placement_id"] })
        let running = Set(rows.placements.filter { !left.contains($0["id"] ?? "") }
            .compactMap { $0["episode_id"] })
        let reviewed = Set(rows.reviews.compactMap { $0["episode_id"] })
        let limit = "\(DataGapRecountTests.today.adding(days: -DataGap.ratingDays))"
        return running.subtracting(reviewed).filter { id in
            let starts = rows.placements.filter { $0["episode_id"] == id }.compactMap { $0["started_on"] }
            return starts.min().map { $0 < limit } ?? false
        }
    }
}
