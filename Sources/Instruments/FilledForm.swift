/// What stands in a filled-in form: the answers in order, which limits to use, and what else the rules ask
/// for (age, earlier total, weights). It never says who filled it in.
public struct FilledForm: Sendable {
    public let answers: [FormValue]
    public let limits: LimitChoice
    public let extra: [String: FormValue]

    public init(_ answers: [FormValue], limits: LimitChoice = .unknown, extra: [String: FormValue] = [:]) {
        (self.answers, self.limits, self.extra) = (answers, limits, extra)
    }

    /// Points in order; nil where nothing was answered.
    public init(points: [Int?], limits: LimitChoice = .unknown, extra: [String: FormValue] = [:]) {
        self.init(points.map { FormValue($0) }, limits: limits, extra: extra)
    }

    /// A whole number beside the answers; nil if it was not given.
    func whole(_ name: String, in range: ClosedRange<Int>) throws(Rejected) -> Int? {
        switch extra[name] ?? .none {
        case .none: return nil
        case .whole(let value) where range.contains(value): return value
        default: throw Rejected("\(name)_out_of_range")
        }
    }

    /// Yes or no beside the answers; nil if it was not given.
    func flag(_ name: String) throws(Rejected) -> Bool? {
        guard let value = extra[name], value != .none else { return nil }
        guard let flag = value.flag else { throw Rejected("\(name)_not_yes_or_no") }
        return flag
    }

    /// Several values beside the answers; nil if they were not given.
    func list(_ name: String) throws(Rejected) -> [FormValue]? {
        guard let value = extra[name], value != .none else { return nil }
        guard let list = value.list else { throw Rejected("\(name)_not_a_list") }
        return list
    }
}
