import Casework

/// What people might say when they call about somebody who has shut themselves in. Written for this program;
/// it never quotes anybody.
enum InventedSituations {
    private static let beginnings = [
        "Har i stort sett varit i sitt rum sedan gymnasiet tog slut.",
        "Gick ut nian men kom aldrig i gång på gymnasiet.",
        "Slutade svara i telefon i våras och öppnar inte för kompisar längre.",
        "Hoppade av en praktik efter två veckor och har varit hemma sedan dess.",
        "Bor kvar hemma och går inte ut på dagtid.",
        "Flyttade till egen lägenhet i höstas men har dragit sig undan mer och mer.",
        "Har inte träffat någon utanför familjen på över ett år.",
        "Går ut på kvällen ibland, annars hemma dygnet runt.",
    ]

    private static let middles = [
        "Sover på dagarna och sitter vid datorn på nätterna.",
        "Äter på rummet när de andra har gått och lagt sig.",
        "Tål inte att någon pratar om skola eller jobb.",
        "Har vänner i ett spel och skrattar ibland när de hörs genom dörren.",
        "Ritar mycket, men visar det inte för någon.",
        "Var hos psykiatrin för två år sedan, men avbröt efter några besök.",
        "Har ont i magen varje gång något är bokat.",
        "Lillasyster är den enda som får komma in.",
        "Orkar oftast inte duscha eller byta kläder.",
        "Följde med ut med hunden två gånger förra veckan, det var länge sedan sist.",
    ]

    private static let ends = [
        "Vill inte att vi gör något stort av det.",
        "Ett brev går nog bättre än att ringa.",
        "Bäst att ringa på eftermiddagen.",
        "Har sagt att det vore okej om någon kom hem, om det är samma person varje gång.",
        "Familjen är trött och behöver veta vem de kan höra av sig till.",
        "Önskar hjälp med att komma ut, och på sikt något att göra på dagarna.",
        "",
    ]

    static func situation(_ random: inout SeededRandom) -> String {
        let parts = [random.pick(beginnings) ?? "", random.pick(middles) ?? "", random.pick(ends) ?? ""]
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    static func addition(_ random: inout SeededRandom) -> String {
        random.pick([
            "Mamman ringde igen: det går bäst att höra av sig efter klockan 15.",
            "Personen vill hellre ha sms än samtal.",
            "Kuratorn i skolan känner familjen och hjälper gärna till.",
            "Det finns en hund hemma. Fråga om den, det brukar fungera.",
        ]) ?? ""
    }

    static func note(_ random: inout SeededRandom) -> String {
        random.pick([
            "Inget svar. Provar igen på kvällen.", "Lämnade meddelande. Ringer igen.",
            "Skickade ett kort brev med mitt nummer.",
            "Pappan svarade, personen sov.", "Talade en kort stund. Vill tänka.", "",
        ]) ?? ""
    }

    static func wording(_ random: inout SeededRandom) -> String {
        random.pick([
            "Bara förnamn och nummer.", "Hälsa från Kim och be att jag ringer på torsdag.",
            "Inget om vad det gäller.",
        ]) ?? ""
    }

    static func travelNeed(_ random: inout SeededRandom) -> String {
        random.pick([
            "Långt till bussen. Helst hembesök.", "Behöver busskort.", "Åker bara bil med någon i familjen.",
        ]) ?? ""
    }

    static func alternatives(_ random: inout SeededRandom) -> String {
        random.pick([
            "Vårdcentralens samtalsmottagning och ungdomsmottagningen.",
            "Boendestöd och kontaktperson genom socialtjänsten.",
            "Det kommunala aktivitetsansvaret och studie- och yrkesvägledare.",
            "Anhörigstödet, för föräldrarna.",
            "Psykiatrins öppenvård, och återkomma hit när det passar.",
        ]) ?? ""
    }

    static func comment(_ reason: EndingReason, _ random: inout SeededRandom) -> String {
        switch reason {
        case .outsideTargetGroup: "Går i skolan varje dag. Det familjen söker är stöd i hemmet."
        case .otherSupportFits:
            random.pick(["Har redan en bra kontakt på vårdcentralen.", "Vill börja med boendestöd."]) ?? ""
        case .declined: "Sade tack men nej. Vet att det går att ringa igen."
        case .notReady: "Vill vänta till efter sommaren. Har numret hit."
        case .notReached, .withdrawn, .refused, .dismissed, .writtenOff: ""
        case .supportEnded: "Klarar det mesta själv nu och vill pröva utan stöd."
        case .handedOver: "Handläggaren där har tagit emot och ringer upp."
        case .notAnInquiry: "Uppringningen gällde ett annat ärende."
        case .movedAway: "Flyttade till släkting i en annan kommun."
        case .deceased: "Familjen har fått telefonnummer till stöd."
        case .other: "Fick plats på folkhögskola och börjar i januari."
        }
    }
}
