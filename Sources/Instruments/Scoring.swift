/// What came of a form. It says in which level a rating lies and what a human must look at; it never says
/// that somebody has anything.
public struct Scoring: Sendable, Hashable {
    public enum Status: String, Sendable {
        case ok, incomplete, rejected
    }

    public let status: Status
    public let errors: [Rejected.Reason]
    /// Items that were not answered, from 1; nil where nothing can be missing.
    public let missing: [Int]?
    /// Nil if anything is missing, and for what has no sum.
    public let total: Int?
    /// Nil where the instrument has none.
    public let subscales: [FormValue.Member]?
    public let band: String?
    /// What the instrument tells besides, in its own fields.
    public let details: [FormValue.Member]
    public let alerts: [Alert]
    public let flags: [String]
    /// What is said beside the result: which limits were used and where they were read.
    public let notes: [String]

    init(
        isComplete: Bool, missing: [Int]? = nil, total: Int? = nil, subscales: [FormValue.Member]? = nil,
        band: String? = nil, details: [FormValue.Member] = [], alerts: [Alert] = [], flags: [String] = [],
        notes: [String] = []
    ) {
        (status, errors) = (isComplete ? .ok : .incomplete, [])
        (self.missing, self.total, self.subscales, self.band) = (missing, total, subscales, band)
        (self.details, self.alerts, self.flags, self.notes) = (details, alerts, flags, notes)
    }

    init(_ rejected: Rejected) {
        (status, errors) = (.rejected, rejected.reasons)
        (missing, total, subscales, band) = (nil, nil, nil, nil)
        (details, alerts, flags, notes) = ([], [], [], [])
    }

    /// Every field by name, as it is written down.
    public var members: [FormValue.Member] {
        var members = [FormValue.Member("status", .word(status.rawValue))]
        if status == .rejected {
            members.append(FormValue.Member("errors", .list(errors.map(Scoring.value))))
        }
        if let missing { members.append(FormValue.Member("missing", FormValue(missing))) }
        members.append(FormValue.Member("total", FormValue(total)))
        if let subscales { members.append(FormValue.Member("subscales", .group(subscales))) }
        members.append(FormValue.Member("band", FormValue(band)))
        members += details + [FormValue.Member("alerts", .list(alerts.map(Scoring.value)))]
        if status != .rejected {
            members.append(FormValue.Member("flags", .list(flags.map(FormValue.word))))
        }
        return members
    }

    private static func value(_ alert: Alert) -> FormValue {
        .group([
            FormValue.Member("code", .word(alert.code)),
            FormValue.Member("level", .word(alert.level.rawValue)),
        ])
    }

    private static func value(_ reason: Rejected.Reason) -> FormValue {
        .group([
            FormValue.Member("item", .whole(reason.item)), FormValue.Member("code", .word(reason.code)),
        ])
    }
}
