import SQL
import Store
import TestSupport
import Testing

/// What the database refuses by itself of what leaves a file.
struct DisclosureSchemaTests {
    @Test("A refusal without reasons, decider, delegation or letter cannot be kept", arguments: [
        "reasons = ' '", "refused = ''", "octets = x''", "sha256 = x'00'", "diary_number = ''",
        "delegation_id = (SELECT id FROM delegation WHERE ground = 'needs')",
        "decided_by = (SELECT id FROM account WHERE username = 'handlaggare')", "decided_on = '2001-01-01'",
        "ground = 'none'", "demanded_on = '2030-01-01'", "",
    ])
    func isWhole(fault: String) throws {
        let app = try TestApp()
        _ = try app.refusedRequest(app.caseWithApplication())
        let values = DisclosureSchemaTests.row(fault)
        let write = { _ = try app.arranging { try $0.run(values) } }
        if fault.isEmpty {
            try write()
        } else {
            #expect(throws: ConstraintViolation.self) { try write() }
        }
    }

    /// A row that is whole, but for one fault.
    private static func row(_ fault: String) -> SQL {
        let parts = fault.split(separator: "=", maxSplits: 1).map { $0.filter { $0 != " " } }
        func value(_ column: String, _ whole: SQL) -> SQL {
            guard parts.first == column else { return whole }
            return faults[fault] ?? whole
        }
        return """
            INSERT INTO document_refusal (request_id, demanded_on, refused, ground, reasons, decided_on,
              decided_by, delegation_id, diary_number, octets, sha256, made_at)
            SELECT request_id, \(value("demanded_on", "answered_on")), \(value("refused", "'Allt'")),
              \(value("ground", "ground")), \(value("reasons", "'Skäl'")),
              \(value("decided_on", "answered_on")), \(value("decided_by", decider)),
              \(value("delegation_id", delegation)), \(value("diary_number", "'X-1'")),
              \(value("octets", "x'00'")), \(value("sha256", "zeroblob(32)")), noted_at
            FROM document_request_answer
            """
    }

    private static let decider: SQL = "(SELECT id FROM account WHERE username = 'beslutsfattare')"
    private static let delegation: SQL = "(SELECT id FROM delegation WHERE ground = 'documents')"
    private static let faults: [String: SQL] = [
        "reasons = ' '": "' '", "refused = ''": "''", "octets = x''": "x''", "sha256 = x'00'": "x'00'",
        "diary_number = ''": "''", "ground = 'none'": "'none'", "demanded_on = '2030-01-01'": "'2030-01-01'",
        "decided_on = '2001-01-01'": "'2001-01-01'",
        "delegation_id = (SELECT id FROM delegation WHERE ground = 'needs')":
            "(SELECT id FROM delegation WHERE ground = 'needs')",
        "decided_by = (SELECT id FROM account WHERE username = 'handlaggare')":
            "(SELECT id FROM account WHERE username = 'handlaggare')",
    ]

    @Test("What was asked for, answered, chosen and given out stands", arguments: [
        "UPDATE document_request SET wish = 'x'", "DELETE FROM document_request_answer",
        "UPDATE file_extract SET support = 'x'", "UPDATE extract_choice SET choice = 'give', ground = NULL",
        "DELETE FROM extract_choice", "UPDATE finished_extract SET octets = x'00'",
        "DELETE FROM finished_extract", "DELETE FROM handed_extract",
        """
        INSERT INTO extract_choice SELECT extract_id, entry, number + 1, choice, ground, covered,
          entry_sha256, chosen_at, chosen_by FROM extract_choice
        """,
    ] as [SQL])
    func stands(statement: SQL) throws {
        let app = try TestApp()
        let number = try app.caseWithApplication()
        _ = try app.refusedRequest(number)
        let extract = try app.finishedExtract(number)
        try app.client(as: "koordinator").submit("\(extract)/lamnat", ["satt": "letter"])
        #expect(throws: ConstraintViolation.self) { try app.arranging { try $0.run(statement) } }
    }

    @Test("Support is never decided on the ground of documents")
    func isOfSupport() throws {
        let app = try TestApp()
        _ = try app.draftedCase()
        #expect(throws: ConstraintViolation.self) {
            try app.arranging {
                try $0.run("UPDATE decision SET ground = 'documents', version = version + 1")
            }
        }
    }
}
