import Casework
import Figures
import Law
import SQL
import Store

/// How many a file with numbers of people leaves out, and what they are.
struct ExportLeftOut: Sendable {
    let protected: Int
    let unnumbered: Int
    let noun: (one: String, many: String)

    var swedish: String {
        "\(words(protected)) om personer med skyddade uppgifter och \(words(unnumbered)) om personer utan "
            + "personnummer är inte med i filen."
    }

    private func words(_ count: Int) -> String { count == 1 ? noun.one : "\(count) \(noun.many)" }
}

/// What is told of people by their numbers: sheets for SUS, and the register of KAA.
extension ExportSource {
    func leftOut(_ transaction: borrowing ReadTransaction) throws -> ExportLeftOut? {
        switch order.layout {
        case .monthly: try decisionsLeftOut(transaction)
        case .dutyHalfYear: try youthsLeftOut(transaction)
        default: nil
        }
    }

    /// The latest version of each sheet whose day is in the period. Whether it may be told who it is, is
    /// asked of the consent today, each time.
    func sus(
        after key: Int64, _ limit: Int, _ transaction: borrowing ReadTransaction
    ) throws -> [ExportRow] {
        let found = try transaction.all(
            """
            SELECT \(SusRepository.sheet), s.id, s.number, s.consent_id, p.personal_number, p.is_protected,
                   p.birth_day, e.person_id, e.id
            FROM sus_sheet s JOIN episode e ON e.id = s.episode_id JOIN person p ON p.id = e.person_id
            WHERE e.programme_id = \(order.programme) AND s.day >= \(order.from) AND s.day <= \(order.until)
              AND s.number = (SELECT max(n.number) FROM sus_sheet n
                WHERE n.episode_id = s.episode_id AND n.turn = s.turn) AND s.id > \(key)
            ORDER BY s.id LIMIT \(limit)
            """
        ) { try ExportedSheet($0, in: order.programme) }
        let consents = try ConsentRepository.named(found.compactMap(\.consent), transaction)
        return found.map { $0.row(consents, today: today) }
    }

    func duty(_ transaction: borrowing ReadTransaction) throws -> [ExportRow] {
        let half = HalfYear(of: order.until)
        let records = try DutyHalfYearReport.covered(
            DutyRepository.all(in: [order.programme], transaction), half)
        let rows = records.flatMap { record -> [(subject: AuditSubject, cells: [ExportCell])] in
            guard !record.youth.isProtected, record.youth.personalNumber != nil else { return [] }
            let on = record.measures.map(\.measure).filter {
                $0.isOn(from: half.firstDay, to: half.lastDay)
                    || (half.firstDay...half.lastDay).contains($0.offeredOn)
            }
            let subject = AuditSubject(programme: order.programme, object: record.id.value)
            let measures: [DutyMeasure?] = on.isEmpty ? [nil] : on
            return measures.map { (subject: subject, cells: record.cells($0)) }
        }
        return rows.enumerated().map { place, row in
            ExportRow(key: Int64(place + 1), cells: row.cells, subject: row.subject)
        }
    }

    private func youthsLeftOut(_ transaction: borrowing ReadTransaction) throws -> ExportLeftOut {
        let records = try DutyHalfYearReport.covered(
            DutyRepository.all(in: [order.programme], transaction), HalfYear(of: order.until))
        return ExportLeftOut(
            protected: records.count { $0.youth.isProtected },
            unnumbered: records.count { !$0.youth.isProtected && $0.youth.personalNumber == nil },
            noun: (one: "En uppgift", many: "uppgifter"))
    }
}

/// A sheet as it is taken out, with whose it is until it is known whether that may be told.
private struct ExportedSheet {
    let id: Int64
    let number: Int
    let sheet: SusSheet
    let consent: ConsentID?
    let personalNumber: String?
    let isProtected: Bool
    let birthDay: Day?
    let subject: AuditSubject

    init(_ row: borrowing Row, in programme: ProgrammeID) throws {
        let width = SusRepository.width
        sheet = try SusSheet(row)
        (id, number) = (try row.int64(width), try row.int(width + 1))
        consent = try row.optionalID(width + 2)
        personalNumber = try row.optionalText(width + 3).flatMap(PersonalNumber.init(stored:))?.shown
        (isProtected, birthDay) = (try row.bool(width + 4), try row.optionalDay(width + 5))
        subject = try AuditSubject(
            programme: programme, person: row.id(width + 6, PersonID.self),
            episode: row.id(width + 7, EpisodeID.self))
    }

    func row(_ consents: [ConsentID: ConsentRecord], today: Day) -> ExportRow {
        let holds = consent.flatMap { consents[$0] }.map { $0.holds(on: today, birthDay: birthDay) } ?? false
        let shown = holds && !isProtected ? personalNumber : nil
        // Nobody without a number has a home told: else only the protected person would have none.
        let identity = SusRow.Identity(personalNumber: shown, isProtected: shown == nil)
        return ExportRow(
            key: id, cells: SusRow.cells(sheet, version: number, identity),
            subject: shown == nil ? nil : subject)
    }
}

extension DutyRecord {
    fileprivate func cells(_ measure: DutyMeasure?) -> [ExportCell] {
        let digits = youth.personalNumber ?? ""
        let serial = digits.dropLast().last?.wholeNumberValue ?? 0
        let days = [measure?.offeredOn, measure?.begunOn, measure?.endedOn].map { day -> ExportCell in
            day.map { .day($0) } ?? .none
        }
        return [
            .text("\(digits.prefix(8))-\(digits.suffix(4))"), .number(serial % 2 == 1 ? 1 : 2),
            .day(youth.enteredOn), leaving.map { .day($0.leaving.day) } ?? .none,
            .text(leaving?.leaving.reason.swedish ?? ""), .text(youth.before.swedish),
            .text(youth.present.swedish), .text(measure?.kind.swedish ?? ""),
        ] + days + [.text(measure?.ending?.swedish ?? "")]
    }
}
