import Web

/// What one press on a tablet says, field by field; nil is passed over. It never takes what is not on the
/// scale.
struct TabletAnswer {
    static let skip = "hoppa"
    static let onward = "vidare"

    let fields: [(name: String, value: Int?)]

    /// Nil if it is no answer to the question.
    init?(to question: RatingQuestion, _ context: Context) {
        let typed = context.posted("svar")
        if typed == TabletAnswer.skip {
            fields = question.fields.map { ($0, nil) }
        } else if case .ticks = question.kind, typed == TabletAnswer.onward {
            fields = question.fields.enumerated().map { index, field in
                (field, context.posted(TabletAnswer.box(index + 1)) == "1" ? 1 : 0)
            }
        } else {
            guard let value = Int(typed), question.values.contains(value) else { return nil }
            let other = question.kindIsNo(value) ? nil : question.excludes
            fields = [(question.key, value)] + (other.map { [($0, nil)] } ?? [])
        }
    }

    /// The name of a box to tick, from 1.
    static func box(_ number: Int) -> String { "ruta\(number)" }
}

extension RatingQuestion {
    /// A no stands in nothing's way.
    fileprivate func kindIsNo(_ value: Int) -> Bool {
        if case .yesNo = kind { value == 0 } else { false }
    }
}
