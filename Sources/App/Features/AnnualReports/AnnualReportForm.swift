import Web

/// What is written in a report; its figures are counted and never typed.
struct AnnualReportForm: FormDefinition {
    enum Name {
        static let summary = "sammanfattning"
        static let work = "verksamheten"
        static let development = "utveckling"
        static let gender = "jamstalldhet"
        static let outreach = "spridning"
    }

    static let title = "Texterna i rapporten"
    static let fields: [FieldRule] = [
        FieldRule(
            Name.summary, "Sammanfattning", .lines(rows: 6),
            hint: "Det viktigaste först. Skriv inga namn, och inget som pekar ut någon."),
        FieldRule(
            Name.work, "Verksamheten under perioden", .lines(rows: 6),
            hint: "Personal, lokaler, samverkan och vad som har ändrats."),
        FieldRule(
            Name.gender, "Jämställdhet", .lines(rows: 4),
            hint: "Vad siffrorna efter kön betyder, och vad ni gör av dem."),
        FieldRule(
            Name.development, "Utvecklingsområden", .lines(rows: 6),
            hint: "Vad som var beslutat, hur det gick, och vad som väljs för nästa period."),
        FieldRule(
            Name.outreach, "Sprida information", .lines(rows: 6),
            hint: "Broschyrer, föreläsningar, studiebesök, uppsökande arbete: vad, för vilka och när."),
    ]

    static func read(_ reader: inout FormReader) -> ReportTexts? {
        let texts = ReportTexts(
            summary: reader.text(Name.summary), work: reader.text(Name.work),
            development: reader.text(Name.development), gender: reader.text(Name.gender),
            outreach: reader.text(Name.outreach))
        return reader.complaints.isEmpty ? texts : nil
    }

    static func values(_ texts: ReportTexts) -> [String: String] {
        [
            Name.summary: texts.summary, Name.work: texts.work, Name.development: texts.development,
            Name.gender: texts.gender, Name.outreach: texts.outreach,
        ]
    }
}
