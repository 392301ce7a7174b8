/// When an alert is raised. The levels are a proposal of ours (instrument facts 3.1): a unit decides, with a
/// health-care contact.
struct AlertRule: Sendable {
    let alert: Alert
    let isRaised: @Sendable (Sheet) -> Bool

    init(
        _ code: String, _ level: Alert.Level, _ words: String, isAtEnd: Bool = false,
        when isRaised: @escaping @Sendable (Sheet) -> Bool
    ) {
        alert = Alert(code: code, level: level, words: words, isAtEnd: isAtEnd)
        self.isRaised = isRaised
    }
}
