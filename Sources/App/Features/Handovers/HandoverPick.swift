import Casework
import Store

/// What somebody has ticked: one thing of a file, by kind and key. It never says that it is there.
struct HandoverPick: Hashable, Sendable {
    let kind: HandoverItemKind
    let thing: HandedThingID

    init<Thing>(_ kind: HandoverItemKind, _ thing: Identifier<Thing>) {
        self.kind = kind
        self.thing = HandedThingID(value: thing.value)
    }

    /// Reads what `text` writes; nil for anything else.
    init?(_ text: String) {
        let halves = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2, let kind = HandoverItemKind(rawValue: String(halves[0])),
            let thing = HandedThingID(String(halves[1]))
        else { return nil }
        (self.kind, self.thing) = (kind, thing)
    }

    var text: String { "\(kind.rawValue).\(thing)" }
}
