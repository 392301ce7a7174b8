/// The rows of an anonymous survey, one a respondent. A fault in one refuses all, by the row's number.
enum SurveyRows {
    static func read(_ rows: [FormValue], _ items: [Item]) throws(Rejected) -> [[Int?]] {
        var (read, reasons): ([[Int?]], [Rejected.Reason]) = ([], [])
        for (index, row) in rows.enumerated() {
            do throws(Rejected) {
                guard let answers = row.list else { throw Rejected("wrong_item_count") }
                read.append(try Sheet(FilledForm(answers), items).answers)
            } catch {
                reasons += error.reasons.map { Rejected.Reason(item: index + 1, code: $0.code) }
            }
        }
        guard reasons.isEmpty else { throw Rejected(reasons) }
        return read
    }
}
