/// The rules of an instrument whose answers are points that are summed: all of it data. It never scores a
/// part of a form as if it were the whole.
struct Questionnaire: Sendable {
    let items: [Item]
    var subscales: [Subscale] = []
    var bands: Bands?
    /// Which items may be left out and count as 0, by what was answered.
    var skips: @Sendable ([Int?]) -> Set<Int> = { _ in [] }
    var alerts: [AlertRule] = []
    /// Marks for the conversation, in order.
    var flags: [(code: String, isSet: @Sendable (Sheet) -> Bool)] = []
    /// What else the instrument tells.
    var details: @Sendable (Sheet) -> [FormValue.Member] = { _ in [] }
    /// What stands beside the answers and must be usable.
    var check: @Sendable (FilledForm) throws(Rejected) -> Void = { _ in }

    func score(_ form: FilledForm) throws(Rejected) -> Scoring {
        let sheet = try Sheet(form, items, skips: skips)
        try check(form)
        return Scoring(
            isComplete: sheet.isComplete, missing: sheet.missing, total: sheet.total,
            subscales: subscales.map { FormValue.Member($0.name, FormValue(sheet.sum($0.items))) },
            band: bands?.band(sheet.total, for: form.limits)?.code, details: details(sheet),
            alerts: alerts.filter { $0.isRaised(sheet) }.map(\.alert),
            flags: flags.filter { $0.isSet(sheet) }.map(\.code), notes: notes(form))
    }

    private func notes(_ form: FilledForm) -> [String] {
        guard let bands else { return [] }
        let differ = bands.all(for: .men) != bands.all(for: .women)
        return (differ ? [form.limits.note].compactMap { $0 } : [])
            + ["Gränser: \(bands.source), lästa \(bands.asOf)."]
    }
}
