/// The acts that the case work stands on, with the days between which they are in force. It never holds their
/// wording.
public enum LegalAct: String, Sendable, CaseIterable {
    case socialServices2001, socialServices2025, socialServicesOrdinance, administrativeProcedure, delivery
    case localGovernment, secrecy, computationOfTime, publicHolidays, populationRegistration
    case coordinationNumbers, dataProtection, administrativeCourtProcedure

    /// With its number, as in a decision: "socialtjänstlagen (2025:400)".
    public var swedish: String { words.full }

    /// As in a list or a column: "SoL". The year is told where two acts share the name.
    public var short: String { words.short }

    public var validity: Validity {
        switch self {
        case .socialServices2001: Validity(from: Day(iso: "2002-01-01"), through: Day(iso: "2025-06-30"))
        case .socialServices2025, .socialServicesOrdinance: Validity(from: Day(iso: "2025-07-01"))
        case .administrativeProcedure: Validity(from: Day(iso: "2018-07-01"))
        case .delivery: Validity(from: Day(iso: "2011-04-01"))
        case .localGovernment: Validity(from: Day(iso: "2018-01-01"))
        case .secrecy: Validity(from: Day(iso: "2009-06-30"))
        case .coordinationNumbers: Validity(from: Day(iso: "2023-09-01"))
        case .dataProtection: Validity(from: Day(iso: "2018-05-25"))
        case .administrativeCourtProcedure: Validity(from: Day(iso: "1972-01-01"))
        case .computationOfTime, .publicHolidays, .populationRegistration: Validity()
        }
    }

    private var words: (full: String, short: String) {
        switch self {
        case .socialServices2001: ("socialtjänstlagen (2001:453)", "SoL 2001")
        case .socialServices2025: ("socialtjänstlagen (2025:400)", "SoL")
        case .socialServicesOrdinance: ("socialtjänstförordningen (2025:468)", "SoF")
        case .administrativeProcedure: ("förvaltningslagen (2017:900)", "FL")
        case .delivery: ("delgivningslagen (2010:1932)", "DelgL")
        case .localGovernment: ("kommunallagen (2017:725)", "KL")
        case .secrecy: ("offentlighets- och sekretesslagen (2009:400)", "OSL")
        case .computationOfTime: ("lagen (1930:173) om beräkning av lagstadgad tid", "lagen (1930:173)")
        case .publicHolidays: ("lagen (1989:253) om allmänna helgdagar", "lagen (1989:253)")
        case .populationRegistration: ("folkbokföringslagen (1991:481)", "FOL")
        case .coordinationNumbers: ("lagen (2022:1697) om samordningsnummer", "SamL")
        case .administrativeCourtProcedure: ("förvaltningsprocesslagen (1971:291)", "FPL")
        case .dataProtection: ("dataskyddsförordningen (EU) 2016/679", "GDPR")
        }
    }
}
