/// The published tables in the words of the page.
enum MyKeyTables {
    static let ages = [
        ["16 år", "0", "1", "0", "1"], ["17 år", "0", "1", "0", "1"], ["18 år", "0", "2", "0", "2"],
        ["19 år", "3", "0", "0", "3"], ["20 år", "2", "0", "0", "2"], ["21 år", "3", "3", "0", "6"],
        ["22 år", "1", "0", "0", "1"], ["23 år", "1", "2", "0", "3"], ["24 år", "1", "1", "0", "2"],
        ["25 år", "0", "3", "0", "3"], ["Alla", "11", "13", "0", "24"],
    ]
    static let housing = [
        ["Hos föräldrar eller en av dem", "16"], ["Egen bostad", "5"], ["Med sambo eller partner", "3"],
        ["Inget svar", "0"], ["Alla", "24"],
    ]
    /// At the start and latest: of one the latest is not known, as the report's column is one short.
    static let income = [
        ["Föräldrar eller andra närstående", "15", "9"], ["Aktivitetsersättning", "6", "7"],
        ["Försörjningsstöd", "2", "3"], ["Lön", "0", "4"], ["Partners inkomst", "1", "0"],
        ["Inget svar", "0", "1"], ["Alla", "24", "24"],
    ]
    /// What the report's tables cannot be: T6, T7 and T8.
    static let faults = [
        "Är det samma personer fattas 1 vid slutet.", "Det ena blir 25, det andra 24: 1 mer.",
        "80 % kan inte komma ur 24 personer: 19 av 24 är 79 % och 20 är 83 %.",
        "35 % kan inte komma ur 24 personer: 8 av 24 är 33 % och 9 är 38 %.", "8,5 är hälften av 17.",
    ]
    static let stays = [
        ["Har fått ett vanligt arbete", "1", "3 månader"],
        ["Har fått ett subventionerat arbete", "3", "11–15 månader"],
        ["Har börjat studera", "3", "2–6 månader"],
        ["Annat stöd tar vid", "7", "2 veckor–14 månader"],
        ["Alla", "14", "2 veckor–15 månader"],
    ]
}

enum UmeaTables {
    /// Women before men.
    static let rows = [
        ["Stödet har börjat", "18", "31", "0", "49"], ["Har fått ett vanligt arbete", "2", "2", "0", "4"],
        ["Har börjat studera", "3", "11", "0", "14"], ["Annat stöd tar vid", "3", "8", "0", "11"],
        ["Stödet pågår", "10", "10", "0", "20"],
    ]
}

enum UppsalaTables {
    /// What the report's table of goals cannot be: T1.
    static let faults = [
        "men de ska vara 41: 8 fattas i tabellen.",
        "94 % kan inte komma ur 41 personer: 38 av 41 är 93 % och 39 är 95 %.",
        "31, 29 och 22 av 33, och 29, 27 och 22 av 29.",
    ]
}
