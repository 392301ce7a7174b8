extension DataGap {
    public var name: String { words.name }
    /// What is counted, in a sentence.
    public var definition: String { words.definition }
    /// Which figures are less sure for it.
    public var weakens: String { words.weakens }

    private typealias Words = (name: String, definition: String, weakens: String)

    private var words: Words {
        switch self {
        case .endingUnwritten, .goalUnanswered, .planMissing, .reviewOverdue, .goalUnrated: ofSupport
        case .visitUnwritten, .groupUnwritten, .meetingUnwritten: ofMeetings
        case .birthDayMissing, .profileMissing, .genderMissing: ofPeople
        case .sourceUnknown, .decisionUndelivered: ofFacts
        case .startBeforeContact, .startBeforeDecision, .visitAfterEnd: ofContradictions
        }
    }

    private var ofSupport: Words {
        switch self {
        case .endingUnwritten:
            ("Avslutet är inte skrivet", "Platsen är lämnad, men inget säger varför eller vart.",
                "Måluppfyllelse, varför stödet tog slut")
        case .goalUnanswered:
            ("Mål med svaret Vet inte", "Stödet är avslutat och minst ett mål har svaret Vet inte.",
                "Måluppfyllelse för avslutade")
        case .planMissing:
            ("Genomförandeplan saknas",
                "Stödet har pågått i mer än \(DataGap.planDays) dagar utan en plan med personens svar.",
                "Uppföljning av mål")
        case .reviewOverdue:
            ("Uppföljningen väntar", "Stödet pågår och dagen för nästa uppföljning har passerat.",
                "Måluppfyllelse medan stödet pågår")
        default:
            ("Målen har aldrig bedömts", "Stödet har pågått i mer än \(DataGap.ratingDays) dagar utan någon "
                + "uppföljning.", "Måluppfyllelse medan stödet pågår")
        }
    }

    private var ofMeetings: Words {
        switch self {
        case .visitUnwritten:
            ("Besöket är inte skrivet", "Besökets dag har passerat och inget säger hur det blev.", "Besök")
        case .groupUnwritten:
            ("Gruppträffen är inte skriven",
                "Träffens dag har passerat utan närvaro, och den är inte inställd.",
                "Gruppträffar och närvaro")
        default:
            ("Bedömningssamtalet är inte skrivet",
                "Samtalets dag har passerat och det är varken genomfört, flyttat eller avbokat.",
                "Hur långt kontakterna har kommit, tiden till samtal")
        }
    }

    private var ofPeople: Words {
        switch self {
        case .birthDayMissing:
            ("Födelsedagen är inte känd", "Personen har eller har haft stöd och saknar både födelsedag och "
                + "personnummer.", "Ålder i rapporten")
        case .profileMissing:
            ("Startprofil saknas", "Ärendet är öppet och personen har stöd, eller hade det det senaste "
                + "året, utan en startprofil som är klar.", "Jämställdhet, start- och slutprofil")
        default:
            ("Ingen uppgift om kön", "Ärendet är öppet och startprofilen klar, men säger inte hur personen "
                + "vill räknas. ”Vill inte säga” är ett svar.", "Jämställdhet")
        }
    }

    private var ofFacts: Words {
        switch self {
        case .sourceUnknown:
            ("Vägen hit är inte känd", "Ärendet är öppet och vägen hit är Vet inte än.", "Vägen hit")
        default:
            ("Beslutet är inte delgivet",
                "Beslutet är utfärdat för mer än \(DataGap.deliveryDays) dagar sedan och inget säger hur "
                    + "det har lämnats till personen.", "Överklaganden, laga kraft")
        }
    }

    private var ofContradictions: Words {
        switch self {
        case .startBeforeContact:
            ("Stödet började före anmälan", "Den första platsen började före den dag då anmälan kom in.",
                "Tiden från anmälan till stöd")
        case .startBeforeDecision:
            ("Stödet började före bifallet", "Den första platsen började före det första beslutet om bifall.",
                "Tiden från bifall till stöd")
        default:
            ("Besök efter stödets slut",
                "Ett besök där personen kom ligger den dag då stödet hade tagit slut, eller senare.",
                "Besök, stödets längd")
        }
    }
}
