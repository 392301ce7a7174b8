/// How a programme lets people in.
public enum ProgrammeMode: String, Sendable, CaseIterable {
    /// Support needs a decision (SoL 2025:400 11 kap. 1 §).
    case needsTested
    /// Support is given without a decision (SoL 2025:400 11 kap. 5 §).
    case open
}

/// One support activity with its rules, shipped as data in `Programmes/`. It never knows its staff or its
/// people.
public struct Programme: Sendable, Equatable {
    public let code: String
    public let name: String
    public let municipality: String
    public let mode: ProgrammeMode
    /// What its case numbers begin with: `UPP` in `UPP-2026-0001`.
    public let casePrefix: String
    /// Days until the first next step of a new inquiry, unless somebody says otherwise; 0 to 30.
    public let nextStepDays: Int

    /// Nil if a text is empty, the prefix is not two to five capitals A–Z, or the days are out of range.
    public init?(
        code: String, name: String, municipality: String, mode: ProgrammeMode, casePrefix: String,
        nextStepDays: Int
    ) {
        guard !code.isEmpty, !name.isEmpty, !municipality.isEmpty, (0...30).contains(nextStepDays),
            (2...5).contains(casePrefix.utf8.count),
            casePrefix.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
        else { return nil }
        self.code = code
        self.name = name
        self.municipality = municipality
        self.mode = mode
        self.casePrefix = casePrefix
        self.nextStepDays = nextStepDays
    }
}

/// A case's number as people say it, `UPP-2026-0001`: prefix, year opened, and its place in that year. It
/// tells nothing about the person, so it may stand in an address.
public struct CaseNumber: Sendable, Hashable, CustomStringConvertible {
    public let description: String

    /// `sequence` counts from 1; four digits, more when they are needed.
    public init(prefix: String, year: Int, sequence: Int) {
        let digits = String(sequence)
        let zeros = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
        description = "\(prefix)-\(year)-\(zeros)\(digits)"
    }
}
