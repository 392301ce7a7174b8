import Casework
import Law
import SQL
import Store

/// Every statement on sheets for SUS. Versions are added, never changed; the schema's triggers agree.
enum SusRepository {
    /// The latest version first.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [SusRecord] {
        try transaction.all(
            """
            SELECT \(sheet), s.id, s.number, s.consent_id, s.noted_at, a.name
            FROM sus_sheet s JOIN account a ON a.id = s.noted_by
            WHERE s.episode_id = \(grant.episodeID) ORDER BY s.number DESC, s.turn
            """
        ) { row in
            try SusRecord(
                id: row.id(SusRepository.width), number: row.int(SusRepository.width + 1),
                sheet: SusSheet(row), consent: row.optionalID(SusRepository.width + 2),
                noted: Noted(row, from: SusRepository.width + 3))
        }
    }

    static func surroundings(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> (municipality: String, personalNumber: String) {
        let found = try transaction.first(
            """
            SELECT g.municipality, p.personal_number FROM episode e JOIN person p ON p.id = e.person_id
            JOIN programme g ON g.id = e.programme_id WHERE e.id = \(grant.episodeID)
            """
        ) { row in
            let digits = try row.optionalText(1)
            return (try row.text(0), digits.flatMap(PersonalNumber.init(stored:))?.shown ?? "")
        }
        return found ?? ("", "")
    }

    /// One that tells nobody who it is.
    static func insert(
        _ sheet: SusSheet, number: Int, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try insert(sheet, number: number, consent: nil, under: grant, transaction)
    }

    /// One that tells who it is, on this ground.
    static func insert(
        _ sheet: SusSheet, number: Int, naming consent: ConsentID, on ground: consuming SharingGround,
        under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try insert(sheet, number: number, consent: consent, under: grant, transaction)
    }

    private static func insert(
        _ sheet: SusSheet, number: Int, consent: ConsentID?, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let id: SusSheetID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO sus_sheet (id, episode_id, turn, number, day, consent_id, municipality, is_enrolled,
              work, work_share, studies, studies_share, seeks_work, is_in_programme, education, need, reason,
              noted_at, noted_by)
            VALUES (\(id), \(grant.episodeID), \(sheet.turn), \(number), \(sheet.day), \(consent),
              \(sheet.municipality), \(sheet.isEnrolled), \(sheet.work.kind), \(sheet.work.share),
              \(sheet.studies.kind), \(sheet.studies.share), \(sheet.seeksWork), \(sheet.isInProgramme),
              \(sheet.own.education), \(sheet.own.need), \(sheet.own.reason), \(transaction.now),
              \(grant.actor.accountID))
            """)
        for code in Set(sheet.livelihoods) {
            try transaction.run("INSERT INTO sus_livelihood (sheet_id, code) VALUES (\(id), \(code))")
        }
    }

    /// The columns of a sheet, in the order of its decoder.
    static let sheet: SQL = """
        s.day, s.municipality, s.is_enrolled, s.work, s.work_share, s.studies, s.studies_share, s.seeks_work,
        s.is_in_programme, s.education, s.need, s.reason,
        (SELECT group_concat(l.code, ' ') FROM sus_livelihood l WHERE l.sheet_id = s.id)
        """
    static let width = 13
}

extension SusSheet {
    /// The first columns, as `SusRepository.sheet` names them.
    init(_ row: borrowing Row) throws {
        let reason: SusEndReason? = try row.optionalValue(11)
        let codes = Set(try (row.optionalText(12) ?? "").split(separator: " ").map(String.init))
        let own: Own
        if let reason { own = .end(reason) } else { own = try .start(row.value(9), row.value(10)) }
        try self.init(
            day: row.day(0), municipality: row.text(1), isEnrolled: row.bool(2),
            work: Occupation(row.value(3), share: row.optionalInt(4)),
            studies: Occupation(row.value(5), share: row.optionalInt(6)), seeksWork: row.bool(7),
            isInProgramme: row.bool(8),
            livelihoods: SusLivelihood.allCases.filter { codes.contains($0.rawValue) }, own: own)
    }
}

extension SusSheet.Own {
    var education: SusEducation? { if case .start(let education, _) = self { education } else { nil } }
    var need: SusTimeInNeed? { if case .start(_, let need) = self { need } else { nil } }
    var reason: SusEndReason? { if case .end(let reason) = self { reason } else { nil } }
}
