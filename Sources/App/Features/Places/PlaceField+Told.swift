import Casework
import Law
import Web

/// That a person was told of the right to apply, where support is given without a decision.
extension PlaceField {
    static let told = [
        FieldRule(
            toldOn, "Vilken dag fick personen veta om rätten att ansöka?", .day,
            hint: "Stödet ges utan beslut. Den som vill har ändå rätt att ansöka och få ett beslut som går "
                + "att överklaga (SoL 11 kap. 6 §)."),
        FieldRule(toldBy, "Vem berättade?", .select([])),
        FieldRule(
            toldHow, "Hur fick personen veta det?",
            .select(ToldWay.offered.map { FieldRule.Choice(value: $0.rawValue, label: $0.swedish) })),
    ]

    /// Nil where no day is typed; what is missing beside a day is complained of.
    static func told(_ reader: inout FormReader) -> ToldOfRight? {
        guard let day = reader.day(toldOn) else { return nil }
        let way = reader.choice(toldHow, among: ToldWay.offered, orSay: "Välj hur personen fick veta det.")
        let by = AccountID(reader.text(toldBy))
        if by == nil { reader.complain(toldBy, "Välj vem som berättade om rätten att ansöka.") }
        guard let way, let by else { return nil }
        return ToldOfRight(day: day, by: by, way: way)
    }
}
