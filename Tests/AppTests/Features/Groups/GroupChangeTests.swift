import SQL
import Store
import TestSupport
import Testing

/// A group is changed from today on, and lasts as long as it says.
@Suite struct GroupChangeTests {
    private func lastPlanned(_ app: TestApp) throws -> String? {
        try app.store.read { transaction in
            try transaction.first("SELECT max(meets_on) FROM group_session WHERE standing = 'planned'") {
                try $0.text(0)
            }
        }
    }

    @Test func `a meeting changed by itself stays when the group changes, the others follow`() throws {
        let app = try TestApp()
        let group = try app.addGroup()
        let client = try app.client(as: "koordinator")
        let session = try app.firstSession(of: group)
        #expect(client.submit("\(session)/andra", ["plats": "Köket", "dag": "2026-11-23"]).status == 303)
        let changed = client.submit("\(group)/andra", ["plats": "Lilla rummet", "till": "2026-12-11"])
        #expect(changed.status == 303)
        let places: [String] = try app.store.read { transaction in
            try transaction.all(
                """
                SELECT standing || ' ' || place FROM group_session
                GROUP BY standing, place ORDER BY standing, place
                """
            ) { try $0.text(0) }
        }
        #expect(places == ["cancelled Lilla rummet", "planned Köket", "planned Lilla rummet"])
        #expect(try lastPlanned(app) == "2026-12-11")
    }

    @Test func `a later last day plans what comes after`() throws {
        let app = try TestApp()
        let group = try app.addGroup(["till": "2026-12-04"])
        let client = try app.client(as: "koordinator")
        #expect(client.submit("\(group)/andra", ["till": "2027-01-15"]).status == 303)
        #expect(try lastPlanned(app) == "2027-01-15")
        let long = client.submit("\(group)/andra", ["till": "2028-01-15"])
        #expect(long.status == 422 && long.contains("mer än ett år"))
    }

    @Test func `what is noted of who came is neither changed nor removed by anybody`() throws {
        let app = try TestApp()
        let group = try app.addGroup(as: TestApp.supporter)
        try app.invite([try app.caseWithSupport()], to: group, as: TestApp.supporter)
        let session = try app.firstSession(of: group, as: TestApp.supporter)
        let client = try app.client(as: TestApp.supporter)
        #expect(client.submit("\(session)/narvaro", ["plats1": "1"]).status == 303)
        for statement in GroupChangeTests.forbidden {
            #expect(throws: ConstraintViolation.self, "\(statement)") {
                _ = try app.arranging { try $0.run(statement) }
            }
        }
    }

    private static let forbidden: [SQL] = [
        "UPDATE group_attendance SET standing = 'notThisTime'", "DELETE FROM group_attendance",
        "UPDATE group_session SET meets_on = '2026-11-19'", "DELETE FROM group_session",
        "UPDATE group_session SET standing = 'cancelled', reason = 'x', others = 0, line = ''",
        "DELETE FROM group_membership", "UPDATE group_membership SET place = 2", "DELETE FROM support_group",
        """
        INSERT INTO group_attendance SELECT session_id, episode_id, 3, standing, noted_on, noted_at, noted_by
        FROM group_attendance
        """,
    ]
}
