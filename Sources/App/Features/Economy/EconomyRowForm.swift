import Casework
import Figures
import Law
import Web

/// What a calculation is about: its name, the rate, how many people are counted, and what a report says that
/// it all cost.
struct EconomyHeadingForm: FormDefinition {
    struct Value: Sendable {
        let programme: ProgrammeID?
        let isExample: Bool
        let heading: EconomyRecord.Heading
    }

    enum Name {
        static let programme = "verksamhet"
        static let start = "borjan"
        static let title = "namn"
        static let rate = "ranta"
        static let persons = "personer"
        static let stated = "uppgiven"
        static let source = "uppgivenkalla"
        static let all = [title, rate, persons, stated, source]
    }

    enum Start: String, CaseIterable {
        case empty, example

        var swedish: String {
            self == .empty ? "Tom kalkyl" : "Exemplet: MyKey, Luleå 2023, med alla rader och källor"
        }
    }

    static let title = "Hälsoekonomisk kalkyl"
    static let fields: [FieldRule] = [
        FieldRule(Name.programme, "Verksamhet", .select([])),
        FieldRule(Name.start, "Börja från", .oneOf(.all(of: Start.self, \.swedish))),
        FieldRule(Name.title, "Kalkylens namn", .line),
        FieldRule(
            Name.rate, "Diskonteringsränta, procent om året", .line,
            hint: "Till exempel 3 eller 3,5. Pengar längre fram är värda mindre idag.", maximumLength: 10),
        FieldRule(
            Name.persons, "Så många räknas som nådda", .number,
            hint: "Personer som rapporten säger nådde ett vanligt liv. Lämna tomt om den inte säger det."),
        FieldRule(
            Name.stated, "Hela kostnaden som rapporten anger, kronor", .line,
            hint: "Jämförs med raderna. Lämna tomt om ingen summa är angiven.", maximumLength: 40),
        FieldRule(Name.source, "Var summan står", .line, hint: "Till exempel: slutrapporten, sidan 12."),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let isExample = reader.choice(Name.start, Start.self) == .example
        var title = reader.text(Name.title)
        if title.isEmpty, isExample { title = EconomyExample.title }
        if title.isEmpty { reader.complain(Name.title, "Skriv vad kalkylen heter.") }
        let rate = EconomyFigure.rate(&reader, Name.rate)
        let persons = reader.number(Name.persons, in: 1...100_000)
        let stated = EconomyFigure.kronor(&reader, Name.stated, in: 1...EconomySheet.amounts.upperBound)
        let source = reader.text(Name.source)
        if stated != nil, source.isEmpty { reader.complain(Name.source, "Skriv var summan står.") }
        guard reader.complaints.isEmpty else { return nil }
        let typed = EconomyRecord.Heading(
            title: title, rate: rate ?? 300, persons: persons, stated: stated, statedSource: source)
        return Value(
            programme: ProgrammeID(reader.text(Name.programme)), isExample: isExample, heading: typed)
    }
}

/// A row: who, what, how much, when, and where the figure is from.
struct EconomyRowForm: FormDefinition {
    struct Value: Sendable {
        let item: EconomyItem
        let isRemoved: Bool
    }

    enum Name {
        static let payer = "vem"
        static let kind = "vad"
        static let kronor = "belopp"
        static let timing = "nar"
        static let first = "fran"
        static let last = "till"
        static let source = "kalla"
        static let day = "kalladag"
        static let removed = "bort"
        static let all = [payer, kind, kronor, timing, first, last, source, day]
    }

    static let title = "Rad i en kalkyl"
    static let fields: [FieldRule] = [
        FieldRule(Name.payer, "Vem får eller betalar?", .select(.all(of: EconomyPayer.self, \.swedish))),
        FieldRule(Name.kind, "Vad?", .select(.all(of: EconomyKind.self, \.swedish))),
        FieldRule(
            Name.kronor, "Belopp i kronor", .line,
            hint: "En kostnad som minskar är negativ: −165 414. Nytta räknas för en person, "
                + "insatsens kostnad en gång.", maximumLength: 40),
        FieldRule(Name.timing, "När?", .oneOf(.all(of: EconomyTimingKind.self, \.swedish))),
        FieldRule(Name.first, "Från och med år", .number, hint: "Första året är 1. Tomt för ett nuvärde."),
        FieldRule(Name.last, "Till och med år", .number),
        FieldRule(Name.source, "Källa", .line, hint: "Kan komma senare; innan dess blir kalkylen inte klar."),
        FieldRule(Name.day, "Källans dag", .day),
        FieldRule(Name.removed, "Ta bort raden ur kalkylen", .check),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let payer = reader.choice(Name.payer, EconomyPayer.self, orSay: "Välj vem.")
        let kind = reader.choice(Name.kind, EconomyKind.self, orSay: "Välj vad raden gäller.")
        if reader.text(Name.kronor).isEmpty { reader.complain(Name.kronor, "Skriv ett belopp i kronor.") }
        let kronor = EconomyFigure.kronor(&reader, Name.kronor, in: EconomySheet.amounts)
        let timing = timing(&reader)
        let day = reader.day(Name.day)
        guard let payer, let kind, let kronor, let timing, reader.complaints.isEmpty else { return nil }
        let item = EconomyItem(
            payer: payer, kind: kind, kronor: kronor, timing: timing, source: reader.text(Name.source),
            sourceDay: day)
        return Value(item: item, isRemoved: reader.isChecked(Name.removed))
    }

    private static func timing(_ reader: inout FormReader) -> EconomyTiming? {
        let kind = reader.choice(Name.timing, EconomyTimingKind.self, orSay: "Välj när.")
        let first = reader.number(Name.first, in: EconomyTiming.years)
        let last = reader.number(Name.last, in: EconomyTiming.years) ?? first
        guard let kind else { return nil }
        if kind == .presentValue {
            if first != nil { reader.complain(Name.first, "Ett nuvärde har inga år. Töm fältet.") }
            return .presentValue
        }
        guard let first, let last, last >= first else {
            reader.complain(Name.first, "Skriv från vilket år, och till vilket: lika sent eller senare.")
            return nil
        }
        return EconomyTiming(kind, first...last)
    }
}
