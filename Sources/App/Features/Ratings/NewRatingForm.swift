import Instruments
import Law
import Store
import Web

/// Which form, how it is filled in, which day, and whose limits where they differ by sex: asked for, never
/// read from a personnummer.
struct NewRatingForm: FormDefinition {
    enum Name {
        static let instrument = "formular"
        static let mode = "satt"
        static let day = "dag"
        static let limits = "granser"
    }

    static let title = "Ny skattning"
    /// Four choices: nothing that is hard to make again.
    static let keepsDraft = false

    static let fields: [FieldRule] = [
        FieldRule(Name.instrument, "Formulär", .select([])),
        FieldRule(
            Name.mode, "Hur fylls det i?", .oneOf(.all(of: RatingMode.self, \.swedish)),
            hint: "På surfplatta krävs att formulärets texter är inlagda."),
        FieldRule(
            Name.day, "Vilken dag fyllde personen i det?", .day, hint: "Till exempel idag eller 2026-11-20."),
        FieldRule(
            Name.limits, "Vilka gränser ska användas?",
            .select([
                FieldRule.Choice(value: "M", label: "Mäns gränser"),
                FieldRule.Choice(value: "K", label: "Kvinnors gränser"),
                FieldRule.Choice(value: "U", label: "Vet inte: de lägre används"),
            ]),
            hint: "Bara AUDIT och DUDIT har olika. Fråga personen. Inget val betyder de lägre."),
    ]

    static func read(_ reader: inout FormReader) -> NewRating? {
        let code = reader.text(Name.instrument, orSay: "Välj vilket formulär det är.")
        let instrument = Instrument.ratings.first { $0.code == code }
        if !code.isEmpty, instrument == nil { reader.complain(Name.instrument, "Välj ett av formulären.") }
        let mode = reader.choice(Name.mode, RatingMode.self, orSay: "Välj hur formuläret fylls i.")
        let day = reader.day(Name.day, orSay: "Skriv vilken dag personen fyllde i formuläret.")
        if let day, day > reader.today {
            reader.complain(Name.day, "Dagen har inte varit än. Skriv dagen då personen fyllde i formuläret.")
        }
        let limits = reader.choice(Name.limits, LimitChoice.self) ?? .unknown
        guard reader.complaints.isEmpty, let instrument, let mode, let day else { return nil }
        return NewRating(instrument: instrument, mode: mode, filledOn: day, limits: limits)
    }

    /// Those that may be used on the day; the others say why they cannot be chosen where they are looked
    /// after.
    static func offers(
        on day: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [FieldRule.Choice] {
        var choices: [FieldRule.Choice] = []
        for instrument in Instrument.ratings {
            let use = try InstrumentUse(instrument, on: day, transaction)
            guard use.isPermitted else { continue }
            choices.append(FieldRule.Choice(value: instrument.code, label: instrument.name))
        }
        return choices
    }

    /// What stands in the way, if anything does.
    static func complaint(_ new: NewRating, _ use: InstrumentUse) -> Complaint? {
        if !use.isPermitted {
            return Complaint(
                field: Name.instrument,
                sentence: "\(new.instrument.name) får inte användas förrän ett tillstånd är antecknat. "
                    + "Be administratören.")
        }
        guard new.mode == .tablet, use.pack == nil else { return nil }
        return Complaint(
            field: Name.mode,
            sentence:
                "Texterna till \(new.instrument.name) är inte inlagda, så formuläret går bara att skriva in "
                + "från papper. Be administratören lägga in dem.")
    }
}

/// Why a form that is done is corrected.
struct RatingCorrectionForm: FormDefinition {
    static let reason = "skal"
    static let title = "Rätta en skattning"
    static let fields = [
        FieldRule(
            reason, "Varför rättas den?", .line, hint: "Till exempel: fråga 3 lästes fel från papperet.",
            maximumLength: 500)
    ]

    static func read(_ reader: inout FormReader) -> String? {
        let text = reader.text(reason, orSay: "Skriv varför den rättas. Det står kvar intill svaren.")
        return reader.complaints.isEmpty ? text : nil
    }
}
