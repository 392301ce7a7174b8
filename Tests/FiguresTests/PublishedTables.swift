/// The tables of the published reports as they come when they are copied, with what the reports say besides.
/// T1 and so on are the project's names for them. They hold no person: they are printed.
enum PublishedTables {
    static let uppsalaGoals = """
        RESULTAT\t\t\t
        Projektets mål\tAndel deltagare som har rätt stöd och behandling\tAndel deltagare som har brutit sin \
        isolering\tAndel deltagare som har en plan till arbete/studier
        Utskrivna mottagliga*\t100 %\t93 %\t76 %
        Utskrivna totalt\t94 %\t88 %\t67 %
        Utskrivna 2015\t100 %\t86 %\t71 %

        *4 personer anmälde sig till projektet och slutade innan handledarna hann påbörja arbetet.
        """

    /// T2.
    static let responsibility = """
        Totalt omfattade: cirka 580
        Introduktionsprogram: cirka 140
        Andra studier: 215
        Ingen sysselsättning: knappt 50
        Okänd sysselsättning: cirka 120
        """

    /// T3: prose and quotients.
    static let review = """
        Mellan åren 2010 och 2015 fick 58 personer insats från verksamheten. Statistiken visar att en \
        majoritet av deltagarna, cirka en tredjedel kom via psykiatrin.
        """
    static let reviewKnown = """
        58 / 6 = 9,6
        16 / 20 = 80 %
        3 × 5–8 = 15–24
        """

    /// T4.
    static let ages = """
        Ålder\tAntal\tKvinnor\tMän
        16\t1\t\t1
        17\t1\t\t1
        18\t2\t\t2
        19\t3\t3\t
        20\t2\t2\t
        21\t6\t3\t3
        22\t1\t1\t
        23\t3\t1\t2
        24\t2\t1\t1
        25\t3\t\t3
        Totalt\t24\t11\t13
        """

    /// T5.
    static let housing = """
        Boendeform\tAntal
        Sambo\t3
        Eget hushåll\t5
        Föräldrar\t16
        """

    /// T6.
    static let income = """
        Försörjning\tAntal vid start\tAntal vid avslut
        Aktivitetsersättning\t6\t7
        Försörjningsstöd\t2\t3
        Föräldrar\t15\t9
        Sambo\t1\t
        Lön\t\t4
        """

    /// T7.
    static let endings = """
        Avslutsorsak\tAntal\tTid för medverkan
        Ordinär anställning\t1\t3 månader
        Subventionerad anställning\t3\t11 - 15 månader
        Studier\t3\t2 - 6 månader.
        Annat stöd\t7\t2 veckor – 14 månader

        Kvar\tAntal
        Arbetstränar\t5
        Fortsatt behov av stöd\t6
        """
    static let endingsKnown = """
        Avslutsorsak + Kvar = 24
        14 − 2 + 5 = 17
        24 + 2 = 26
        """

    /// T8.
    static let results = """
        100 % hade fått stöd utifrån sin individuella situation

        ---

        80% hade brutit sin isolering

        ---

        92% hade påbörjad planering för annan åtgärd mot egen försörjning

        35% hade påbörjat studier eller arbete

        17% hade påbörjat arbetsträning, av dessa hade 8,5% sökt studier
        """

    /// T10.
    static let umea = """
        \tMÄN\tKVINNOR\tTOTALT
        Antal som vi haft kontakt med\t-\t-\t232
        Antal deltagare i projektet\t31\t18\t49
        Antal till arbete\t2\t2\t4
        Antal till studier\t11\t3\t14
        Antal vidare till annan rehab\t8\t3\t11
        Antal som avbrutit\t0\t0\t0
        Antal kvar i projektet\t10\t10\t20
        """

    /// T11.
    static let lulea = """
        16–24 år\tAntal\t25–29 år\tAntal\tSumma
        Kvinnor\t146\tKvinnor\t247\t393
        Män\t238\tMän\t319\t557
        Totalt\t384\tTotalt\t566\t950
        """

    /// T12.
    static let school = """
        ---

        Luleå Praktiska gymnasium: 200 st

        ---

        NTI gymnasiet: 131

        ---

        Kommunala gymnasieskolan (inkl. särskola och IM-program): 2418 st

        ---

        Totalt antal elever inskrivna i gymnasieskola: 2749 st.
        """

    /// T13.
    static let finance = """
        Samordningsförbundet: 1 000 000 kr
        Socialstyrelsen: 200 000 kr
        Totalt: 1,2 miljoner kronor
        """
}
