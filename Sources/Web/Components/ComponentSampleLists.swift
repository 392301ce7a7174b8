import Templating

extension ComponentSamples {
    private static let channels: [(value: String, label: String)] = [
        ("telefon", "Telefon"), ("e-post", "E-post"), ("besok", "Besök"),
    ]

    /// One field of each kind; with a hint, with an error, and with somebody else's text beside it.
    static let sampleFields = [
        FieldView("namn", .line(.text), words: FieldWords("Vad heter personen?"), value: "Alva Påhittad"),
        FieldView(
            "telefon", .line(.phone),
            words: FieldWords(
                "Telefon", hint: "Ett nummer att ringa tillbaka på.",
                error: "Skriv ett nummer att ringa tillbaka på, till den som ringer eller till personen.")),
        FieldView(
            "dag", .line(.day),
            words: FieldWords(
                "Nästa kontakt", hint: "Till exempel 20/11, idag eller 2026-11-20.",
                error: "Dagen går inte att läsa. Skriv till exempel 20/11 eller idag."),
            value: "35/13"),
        FieldView("kanal", .radios(channels), words: FieldWords("Hur kom kontakten?"), value: "telefon"),
        FieldView(
            "kommun", .select([("uppsala", "Uppsala"), ("lulea", "Luleå")]),
            words: FieldWords("Kommun"), value: "uppsala"),
        FieldView(
            "vet", .check(sending: "ja"),
            words: FieldWords("Personen vet om att vi har kontakt", hint: "Går att fylla i senare.")),
        FieldView(
            "situation", .lines(rows: 6),
            words: FieldWords("Hur ser det ut i dag?", hint: "Med deras egna ord, om det går."),
            value: "Har inte gått till skolan sedan påsk.", maximumLength: 20_000,
            colliding: CollidingText(
                author: "Kerstin Koordinator",
                text: "Mamma ringde igen: hen har ätit middag med familjen i går.")),
        FieldView(
            "losenord", .line(.secret), words: FieldWords("Lösenord"), autocomplete: "current-password"),
        FieldView(
            "kod", .line(.code), words: FieldWords("Kod", hint: "Sex siffror ur din app."),
            autocomplete: "one-time-code"),
    ]

    static let sampleTable = Table(
        head: TableHead(
            caption: "Öppna ärenden",
            columns: [
                TableColumn(label: "Nummer", sort: "#tabell"), TableColumn(label: "Namn"),
                TableColumn(label: "Ålder", isNumeric: true),
                TableColumn(label: "Nästa steg", sort: "#tabell", order: .ascending),
                TableColumn(label: "Fas"),
            ]),
        rows: [
            sampleRow("UPP-2026-0014", "Alva Påhittad", "22", "20 november",
                      Tag(label: "Utredning", tone: .now)),
            sampleRow(
                "UPP-2026-0019", "Skyddade uppgifter", "19", "23 november",
                Tag(label: "Väntat 2 dagar", tone: .care)),
            sampleRow("UPP-2026-0023", "Rio Exempelsson", "24", "1 december", Tag(label: "Kartläggning")),
        ])

    private static func sampleRow(
        _ number: String, _ name: String, _ age: String, _ day: String, _ tag: Tag
    ) -> TableRow {
        TableRow(cells: [
            TableCell(column: "Nummer", text: number, link: "#tabell"), TableCell(column: "Namn", text: name),
            TableCell(column: "Ålder", text: age, isNumeric: true),
            TableCell(column: "Nästa steg", text: day),
            TableCell(column: "Fas", text: "", tag: tag),
        ])
    }

    static let sampleEvents = [
        TimelineEntry(
            dateTime: "2026-11-18", when: "18 november 2026", heading: "Bedömningen är klar",
            byLine: "Hedda Handläggare", texts: ["Förslag: bifall i sex månader."],
            tag: Tag(label: "Klar", tone: .done), act: Act(label: "Läs förslaget", address: "#tidslinje")),
        TimelineEntry(
            dateTime: "2026-11-12T13:10", when: "12 november 2026, 13.10",
            heading: "Tredje kartläggningen, 50 minuter", byLine: "Kim Koordinator, Kerstin Koordinator"),
        TimelineEntry(
            dateTime: "2026-10-02", when: "2 oktober 2026", heading: "Mamma ringde",
            byLine: "Kim Koordinator", texts: ["Hon är orolig och vill veta vad hon kan göra hemma."]),
    ]
}
