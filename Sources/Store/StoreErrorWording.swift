extension StoreError {
    /// One sentence, or two short ones, for the person at the terminal.
    public var swedish: String {
        switch self {
        case .missing(let path):
            "Databasen \(path) finns inte. Kontrollera sökvägen, eller skapa den först."
        case .inUse(let path, let process):
            "Databasen \(path) används redan av " + (process.map { "process \($0)" } ?? "en annan process")
                + ". Stoppa den först."
        case .notWritable(let path):
            "Databasen \(path) kan inte skrivas. Kontrollera rättigheterna på filen och dess mapp."
        case .damaged(let path):
            "Databasen \(path) är skadad eller är ingen databas. Läs tillbaka en säkerhetskopia."
        case .newer(let found, let known):
            "Databasen har version \(found), men programmet känner bara till version \(known). "
                + "Uppdatera programmet."
        case .older(let found, let known):
            "Databasen har version \(found), men programmet behöver version \(known). Kör steget migrate."
        case .editedMigration(let name):
            "Migreringen \(name) är ändrad efter att den låstes. Lägg tillbaka den som den var."
        case .editedSchema:
            "Databasens tabeller är inte de som migreringarna skapar. Något har ändrat dem utanför Steget."
        case .migrations(let what), .backup(let what): what
        case .busy:
            "Databasen är upptagen av ett annat program. Försök igen om en stund."
        case .storage(let code):
            "Det går inte att spara just nu: disken är full eller svarar inte (SQLite \(code))."
        case .noThread:
            "Systemet ger ingen tråd att spara på. Höj gränsen för trådar och starta om."
        case .tooLong:
            "Sökningen tog för lång tid och avbröts."
        case .misuse(let what):
            "Fel i programmet: \(what)."
        }
    }
}
