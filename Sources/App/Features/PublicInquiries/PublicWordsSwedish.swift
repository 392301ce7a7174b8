import Casework

extension PublicWords {
    static let swedish = PublicWords(
        skip: "Hoppa till innehåll", form: "Intresseanmälan", languages: "Språk",
        index: Text(
            "Stöd till dig som mest är hemma",
            "Välj den verksamhet som finns där personen bor."),
        nobodyReceives: "Ingen verksamhet tar emot anmälningar här just nu. "
            + "När en gör det kommer den i den här listan.",
        start: Text(
            "Intresseanmälan",
            "För dig som länge mest har varit hemma, och för dig som känner någon som är det."),
        startPoints: [
            "Det tar några minuter. Du kan hoppa över alla frågor utom hur vi når dig.",
            "Ingenting sparas i din dator eller telefon. Det du skriver ligger hos oss i högst tre timmar "
                + "tills du skickar det, sedan raderas det.",
            "Det kostar ingenting, och en intresseanmälan binder dig inte till något.",
        ],
        who: "Vem är du?",
        writers: [
            .person: "Jag vill ha stöd själv", .parent: "Jag är förälder",
            .otherRelative: "Jag är anhörig på annat sätt", .friend: "Jag är en vän",
            .professional: "Jag möter personen i mitt arbete",
        ],
        workplaces: [
            .psychiatry: "Psykiatrin", .healthCentre: "Vårdcentral", .socialServices: "Socialtjänsten",
            .school: "Skola", .employmentOffice: "Arbetsförmedlingen",
            .socialInsurance: "Försäkringskassan", .other: "Någon annanstans",
        ],
        questions: [
            .writer: Text(
                "Hur når vi dig?",
                "Ett telefonnummer eller en e-postadress räcker. Skriv det du vill att vi kallar dig."),
            .workplace: Text("Var arbetar du?"),
            .knowledge: Text(
                "Vet personen om att du skriver?", "Du kan skriva ändå. Vi tar det varsamt."),
            .person: Text(
                "Vem gäller det?", "Skriv det du vet. Ett förnamn räcker, och du kan hoppa över allt."),
            .story: Text(
                "Berätta hur det är",
                "Skriv så mycket eller lite du vill. Till exempel hur dagarna ser ut, hur länge det har "
                    + "varit så och vad som skulle kännas bra."),
            .reach: Text(
                "Hur vill personen bli kontaktad?",
                "Det här gäller den som anmälan handlar om. Hoppa över det du inte vet."),
        ],
        fields: [
            .name: Text("Ditt namn"), .phone: Text("Telefon"), .email: Text("E-post"),
            .personName: Text("Namn"),
            .born: Text("Född", "Till exempel 2004-01-15, eller bara om du vet."),
            .personPhone: Text("Telefon till personen"),
            .workplace: Text("Var arbetar du?"), .knows: Text("Vet personen om att du skriver?"),
            .story: Text("Din berättelse"),
            .reachedBy: Text("Vilket sätt passar bäst?"),
            .message: Text(
                "Får vi lämna ett meddelande?",
                "Till exempel på en telefonsvarare. Vi säger då bara att vi ringer från kommunen."),
            .interpreter: Text("Behövs tolk? Skriv språket", "Lämna tomt om det inte behövs."),
            .protected: Text(
                "Personen har skyddade personuppgifter",
                "Då ser bara den som är ansvarig hos oss vad som står här."),
            .trap: Text("Lämna det här fältet tomt"),
        ],
        knows: [.yes: "Ja", .no: "Nej", .unknown: "Jag är inte säker"],
        reachedBy: [
            .call: "Ring", .textMessage: "Ring inte, skicka sms", .email: "E-post", .letter: "Brev",
            .reporter: "Genom den som skriver det här", .unknown: "Vet inte",
        ],
        message: [.yes: "Ja", .no: "Nej", .unknown: "Vet inte"],
        next: "Gå vidare", back: "Tillbaka",
        check: Text("Stämmer det här?", "Läs igenom och ändra det du vill. Skicka när du är klar."),
        change: "Ändra", notAnswered: "Inte besvarat", yes: "Ja", send: "Skicka intresseanmälan",
        erase: "Avbryt och radera det jag skrivit",
        erased: Text(
            "Det du skrev är raderat", "Ingenting finns kvar. Du är välkommen tillbaka när du vill."),
        again: "Till början",
        receipt: Text("Tack, vi har fått din intresseanmälan"),
        receiptNumber: "Ditt nummer hos oss",
        receiptPoints: [
            "Någon hos oss hör av sig inom {dagar} dagar på det sätt du valt.",
            "Vi berättar hur stödet fungerar, och ni bestämmer tillsammans om det passar.",
            "Den som vill ha stöd har alltid rätt att ansöka och få ett beslut.",
            "Ringer du oss, säg gärna numret. Skriv ned det eller skriv ut sidan: den går inte att öppna "
                + "igen efter tre timmar.",
        ],
        receiptPrint: "Det du skrev visas inte igen här, så att ingen annan kan läsa det på din skärm.",
        errorPrefix: "Fel: ", errorHeading: "Något behöver rättas",
        complaints: [
            .noWriter: "Välj vem du är.",
            .noWay: "Skriv ett telefonnummer eller en e-postadress, så att vi kan svara dig.",
            .badPhone: "Numret går inte att ringa. Skriv siffror, till exempel 070-123 45 67.",
            .badEmail: "E-postadressen går inte att använda. Den ska se ut som namn@exempel.se.",
            .badDay: "Dagen finns inte eller går inte att läsa. Skriv till exempel 2004-01-15.",
            .dayInFuture: "Födelsedagen ligger i framtiden. Kontrollera året.",
            .tooLong: "Texten är för lång. Korta den, eller berätta resten när vi ringer.",
            .badChoice: "Välj ett av svaren.",
            .trapped: "Lämna det sista fältet tomt. Det är till för att stoppa program som skickar skräp.",
        ],
        tooFast: Text(
            "Det gick fort", "Läs igenom svaren en gång till och skicka sedan. Inget är borta."),
        tooMany: Text(
            "Många anmälningar kommer just nu",
            "Det du skrivit är kvar på sidan. Vänta en stund och skicka igen, eller ring oss."),
        lost: Text(
            "Sidan är för gammal",
            "Det du skrev tidigare är raderat, eller så är anmälan redan skickad. Det gör vi för att ingen "
                + "annan ska kunna läsa det."),
        closed: Text(
            "Här går det inte att anmäla just nu",
            "Verksamheten tar inte emot anmälningar på webben. Kontakta kommunen, så hjälper de dig rätt."))
}
