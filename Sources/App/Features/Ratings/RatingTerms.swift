/// The words of ours for what the rules call things.
enum RatingTerms {
    static func subscale(_ name: String) -> String {
        subscales[name] ?? name
    }

    private static let subscales = [
        "begriplighet": "Begriplighet", "hanterbarhet": "Hanterbarhet", "meningsfullhet": "Meningsfullhet",
        "konsumtion": "Frågorna om konsumtion", "beroende": "Frågorna om beroende",
        "skada": "Frågorna om skada", "problem": "Frågorna om problem",
        "arbete_studier": "Arbete eller studier", "socialt_liv": "Socialt liv och fritid",
        "familj_hem": "Familj och hem",
    ]

    static let flags = [
        "motsagelse_aldrig_men_poang":
            "”Aldrig” på fråga 1 och ändå poäng längre ner. Det kan stämma, om personen nyss slutat.",
        "beroendetecken": "Poäng på någon av frågorna 4 till 6.",
        "skadetecken": "Poäng på någon av frågorna 7 till 10.",
        "bruk_angivet": "Personen har angett att det förekommer.",
        "rakt_svarsmonster":
            "Samma siffra på alla frågor. Några är vända, så det betyder sällan att allt är lika.",
        "dagar_overstiger_fonstret": "Dagarna är fler än tiden som formuläret gäller.",
    ]
}
