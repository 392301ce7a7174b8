import Casework
import Law
import Web

extension MappingOccasion {
    /// "2026-11-27 kl. 13.30"; the day alone where no time was set.
    var when: String { time.map { "\(day) kl. \($0)" } ?? "\(day)" }
}

extension NeedsMapping.Occasion {
    /// What was noted about it; nil where nothing was.
    var noteItem: DescriptionItem? {
        occasion.note.isEmpty
            ? nil : DescriptionItem(term: occasion.when, texts: occasion.note.paragraphs)
    }

    /// When, standing, place, who, how long.
    var cells: [String] {
        let staff = [firstName, secondName].compactMap { $0 }.joined(separator: " och ")
        let alone = occasion.aloneReason.isEmpty ? "" : ", ensam: \(occasion.aloneReason)"
        return [
            occasion.when, occasion.standing.swedish, occasion.place.swedish, staff + alone,
            occasion.minutes?.asHours ?? "–",
        ]
    }
}
