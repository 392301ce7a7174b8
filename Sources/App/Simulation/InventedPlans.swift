import Casework
import Law

/// Made-up plans, goals and reviews. Nobody's words.
enum InventedPlans {
    private static let wishes = [
        "Jag vill kunna gå ut när det är folk ute.", "Vill sova på natten och vara vaken på dagen.",
        "Vill träffa någon som också gillar att rita.", "Vill orka laga mat själv ibland.",
        "Jag vill prova att plugga igen, men i min takt.",
    ]

    private static let goals: [PlanGoalText] = [
        PlanGoalText(
            area: .community, wording: "Gå ut en stund varje vecka",
            subGoals: ["Ut på gården en kväll", "Till brevlådan på dagen", "Till affären tillsammans"],
            support: "Kontaktpersonen följer med på torsdagar.",
            homework: ["Öppna fönstret en gång om dagen"]),
        PlanGoalText(
            area: .home, wording: "Laga middag en gång i veckan",
            subGoals: ["Välja ett recept", "Handla hem det som behövs"],
            support: "Vi lagar tillsammans första gången, i våra lokaler.",
            homework: ["Skriva ner tre rätter du gillar"]),
        PlanGoalText(
            area: .relations, wording: "Träffa en person utanför familjen",
            subGoals: ["Skriva till en gammal vän", "Prova gruppen Spel och fika"],
            support: "Vi berättar om gruppen och följer med om du vill."),
        PlanGoalText(
            area: .selfCare, wording: "Vara vaken på dagen",
            subGoals: ["Gå upp före tolv tre dagar i veckan"],
            support: "Vi ringer på förmiddagen om du vill.",
            homework: ["Ställa klockan på en tid du väljer"]),
        PlanGoalText(
            area: .occupation, wording: "Veta vad som finns att göra på dagarna",
            subGoals: ["Göra ett studiebesök"], support: "Kontaktpersonen ordnar besöket."),
    ]

    /// As a first version, or as the next one reads with one goal more.
    static func texts(
        from before: PlanTexts = PlanTexts(), followUp: Day, _ random: inout SeededRandom
    ) -> PlanTexts {
        var texts = before
        if texts.ownWords.isEmpty { texts.ownWords = random.pick(wishes) ?? wishes[0] }
        let free = PlanTexts.places.filter { texts.goals[$0] == nil }
        let known = texts.goals.values.map(\.wording)
        let fresh = goals.filter { !known.contains($0.wording) }
        for place in free.prefix(texts.goals.isEmpty ? 2 : 1) {
            let taken = texts.goals.values.map(\.wording)
            guard let goal = random.pick(fresh.filter { !taken.contains($0.wording) }) else { break }
            texts.goals[place] = goal
        }
        texts.cooperation = "Vårdcentralen: läkarkontakt i höst. Mamma skjutsar första gången."
        (texts.takingPart, texts.followUpOn) = (.yes, followUp)
        return texts
    }

    static let levels = ScaledGoalText(
        wording: "Gå ut ensam",
        texts: [
            "Går inte ut alls", "Öppnar dörren ibland", "Går till brevlådan två gånger i veckan",
            "Går till affären en gång i veckan", "Åker buss in till stan",
        ], baseline: -1)

    static let scales = [
        levels,
        ScaledGoalText(
            wording: "Vara vaken på dagen",
            texts: [
                "Sover hela dagen", "Vaken efter klockan tre", "Uppe före ett tre dagar i veckan",
                "Uppe före ett varje dag", "Uppe före tio varje dag",
            ], baseline: -1),
        ScaledGoalText(
            wording: "Träffa andra",
            texts: [
                "Träffar ingen", "Skriver med någon på nätet", "Med i gruppen varannan vecka",
                "Med i gruppen varje vecka", "Träffar någon från gruppen på egen hand",
            ], baseline: -1),
    ]

    static let summaries = [
        "Har varit ute på gården flera kvällar. Det hjälpte att vi bestämde tid tillsammans.",
        "Sover lite bättre. Har provat gruppen en gång och vill gå igen.",
        "En tyngre period, men vi har hållit kontakten på telefon.",
    ]
    static let views = [
        "Det känns lättare när jag vet vad som ska hända.", "Vill fortsätta, men inte skynda.",
        "Är stolt över att ha gått till affären.",
    ]
}
