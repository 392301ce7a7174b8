import Casework
import Law
import Web

/// The boxes of the form: which stands for which thing. A box that was ticked keeps its thing however the
/// file has grown meanwhile.
struct HandoverOffer {
    /// In the order they are shown.
    private let offered: [(place: Int, item: HandoverItem)]
    private let isInBoth: Bool
    /// When each thing was last handed over.
    private let before: [HandoverPick: Day]
    /// There are more things than boxes.
    let isCut: Bool

    /// - Parameter earlier: the case's handovers, latest first.
    init(_ items: [HandoverItem], earlier: [HandoverRecord], state: FormState) {
        before = Dictionary(
            earlier.flatMap { one in one.items.map { ($0.pick, one.at.day) } }
        ) { latest, _ in latest }
        let places = Array(HandoverForm.places)
        let held = Dictionary(
            places.map { (HandoverPick(state.value(HandoverForm.Name.pick($0))), $0) }
        ) { first, _ in first }
        let shown = items.prefix(places.count)
        let kept = Set(shown.compactMap { held[$0.pick] })
        var free = places.filter { !kept.contains($0) }[...]
        offered = shown.compactMap { item in
            (held[item.pick] ?? free.popFirst()).map { (place: $0, item: item) }
        }
        isCut = items.count > places.count
        isInBoth = Set(items.map(\.file)).count > 1
    }

    var choices: [String: [FieldRule.Choice]] {
        Dictionary(
            offered.map { (HandoverForm.Name.pick($0.place), [choice($0.item)]) }
        ) { first, _ in first }
    }

    /// One group for each kind that there is, file by file.
    var groups: [FieldGroup] {
        CaseFile.allCases.flatMap { file in
            HandoverItemKind.allCases.compactMap { kind in
                let names = offered.filter { $0.item.file == file && $0.item.pick.kind == kind }
                    .map { HandoverForm.Name.pick($0.place) }
                let legend = isInBoth ? "\(file.swedish): \(kind.plural.lowercased())" : kind.plural
                return names.isEmpty ? nil : FieldGroup(legend, names)
            }
        }
    }

    private func choice(_ item: HandoverItem) -> FieldRule.Choice {
        let again = before[item.pick].map { ". Lämnades över \($0)" } ?? ""
        return FieldRule.Choice(value: item.pick.text, label: "\(item.title). \(item.byLine)\(again)")
    }
}
