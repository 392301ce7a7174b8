/// Who decides for a programme, as it stands in letters: board, addresses, courts and diary. Data of the
/// programme, from a day on; it never holds a person.
public struct DecisionAuthority: Sendable, Equatable {
    /// "Omsorgsnämnden, Uppsala kommun".
    public let board: String
    public let post: String
    public let visit: String
    public let email: String
    public let phone: String
    public let court: String
    public let courtPost: String
    public let courtEmail: String
    /// For a refusal to hand out a document (OSL 2009:400 6 kap. 8 §).
    public let documentCourt: String
    public let diary: DiaryPattern

    /// Nil if a text is empty.
    public init?(
        board: String, post: String, visit: String, email: String, phone: String, court: String,
        courtPost: String, courtEmail: String, documentCourt: String, diary: DiaryPattern
    ) {
        let texts = [board, post, visit, email, phone, court, courtPost, courtEmail, documentCourt]
        guard !texts.contains("") else { return nil }
        (self.board, self.post, self.visit, self.email) = (board, post, visit, email)
        (self.phone, self.court, self.courtPost) = (phone, court, courtPost)
        (self.courtEmail, self.documentCourt, self.diary) = (courtEmail, documentCourt, diary)
    }
}

/// How a programme's diary numbers look: "OSN-ÅÅÅÅ-NNNNN", the year and a number of at least so many digits
/// that begins anew each year. It never gives out a number.
public struct DiaryPattern: Sendable, Equatable {
    public let text: String
    private let digits: Int

    /// Nil unless there is one ÅÅÅÅ and one run of N.
    public init?(_ text: String) {
        let runs = text.split { $0 != "N" }.filter { $0.count > 1 }
        let years = text.split { $0 != "Å" }
        guard runs.count == 1, let run = runs.first, years.map(\.count) == [4] else { return nil }
        self.text = text
        digits = run.count
    }

    /// `sequence` counts from 1.
    public func number(year: Int, sequence: Int) -> String {
        let count = String(sequence)
        let padded = String(repeating: "0", count: max(0, digits - count.utf8.count)) + count
        return text.split(separator: "ÅÅÅÅ", omittingEmptySubsequences: false).joined(separator: "\(year)")
            .split(separator: String(repeating: "N", count: digits), omittingEmptySubsequences: false)
            .joined(separator: padded)
    }
}
