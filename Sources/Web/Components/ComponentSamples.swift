import Templating

/// The invented content of the developers' page of components. Never used on any other page.
struct ComponentSamples: Sendable {
    let crumbs = [Crumb(label: "Min dag", address: "/min-dag"), Crumb(label: "Ärenden", address: "/arenden")]

    let identity = IdentityBar(
        name: "Alva Påhittad", age: "22 år", number: "UPP-2026-0014",
        facts: [
            DescriptionItem(term: "Kontaktpersoner", texts: ["Kim Koordinator, Kerstin Koordinator"]),
            DescriptionItem(term: "Telefon", texts: ["070-174 06 35"]),
        ],
        isProtected: true)

    let way = PhaseBar(phases: [
        Phase(label: "Anmälan", state: .done), Phase(label: "Samtal", state: .done),
        Phase(label: "Kartläggning", state: .done), Phase(label: "Utredning", state: .current),
        Phase(label: "Beslut", state: .coming), Phase(label: "Plan", state: .coming),
        Phase(label: "Avslut", state: .coming), Phase(label: "Efter", state: .coming),
    ])

    let notices = [
        Notice(kind: .information, heading: "Här är ditt utkast",
               text: "Det sparades 14.03. Fortsätt där du var."),
        Notice(kind: .care, heading: "Ring tillbaka",
               text: "Mamma till Alva har väntat två dagar. Ni kom överens om i dag.",
               act: Act(label: "Öppna ärendet", address: "#innehall")),
        Notice(kind: .conflict, heading: "Kerstin Koordinator sparade medan du skrev",
               text: "Inget är borta. Där ni båda har ändrat står din text i fältet och den andra bredvid."),
        Notice(kind: .done, text: "Anmälan är sparad."),
    ]

    let summary = ErrorSummary(complaints: [
        ErrorSummary.Entry(
            sentence: "Skriv ett nummer att ringa tillbaka på, till den som ringer eller till personen.",
            fieldID: "telefon"),
        ErrorSummary.Entry(
            sentence: "Dagen går inte att läsa. Skriv till exempel 20/11 eller idag.", fieldID: "dag"),
    ])

    let fields = ComponentSamples.sampleFields

    let tags = [
        Tag(label: "Kartläggning"), Tag(label: "Utredning", tone: .now),
        Tag(label: "Väntat 2 dagar", tone: .care), Tag(label: "Klar", tone: .done),
        Tag(label: "Skyddade uppgifter", tone: .protected),
    ]

    let table = ComponentSamples.sampleTable
    let pager = Pager(first: "#tabell", next: "#tabell")

    let facts = [
        DescriptionItem(term: "Hur kontakten kom", texts: ["Telefon, av mamma"]),
        DescriptionItem(
            term: "Situationen",
            texts: ["Har inte gått till skolan sedan påsk.", "Spelar om nätterna och äter för sig själv."],
            act: Act(label: "Ändra", address: "#fakta")),
        DescriptionItem(term: "Vet personen om det?", texts: ["Inte frågat än"]),
    ]

    let events = ComponentSamples.sampleEvents

    let empty = EmptyList(
        text: "Inga nya anmälningar. De hamnar här när någon ringer eller skriver i formuläret.",
        act: Act(label: "Skriv en anmälan", address: "/intresseanmalan/ny"))

    let button = ActForm(label: "Kasta", address: "/komponenter", about: "utkastet till anmälan")
}
