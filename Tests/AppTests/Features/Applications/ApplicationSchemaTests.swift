import SQL
import Store
import TestSupport
import Testing

@testable import App

/// What the schema itself refuses about applications and representatives.
struct ApplicationSchemaTests {
    @Test("The database holds the rules by itself", arguments: [
        "UPDATE application SET wish = 'annat'", "DELETE FROM application",
        "UPDATE representative SET name = 'annan'",
        """
        INSERT INTO application
          (id, episode_id, way, reached_on, arrived_on, wish, own_view, noted_at, noted_by)
        SELECT id + 1, episode_id, way, reached_on, arrived_on, wish, own_view, noted_at, noted_by
        FROM application
        """,
        "UPDATE episode SET phase = 'investigation' WHERE phase = 'inquiry'",
        """
        INSERT INTO application_withdrawal (application_id, withdrawn_on, way, comment, noted_at, noted_by)
        SELECT id, '2020-01-01', 'spoken', '', noted_at, noted_by FROM application
        """,
    ] as [SQL])
    func holds(statement: SQL) throws {
        let app = try TestApp()
        _ = try app.caseWithApplication()
        _ = try app.logInquiry(["namn": "Bo Ny", "telefon": "070-174 06 98", "personnummer": ""])
        _ = try app.client(as: "koordinator").submit(
            "/arenden/\(try app.logInquiry())/foretradare",
            ["slag": "ombud", "namn": "Ulla", "omfattning": "Allt", "underlag": "told"])
        #expect(throws: (any Error).self) { try app.arranging { try $0.run(statement) } }
    }
}
