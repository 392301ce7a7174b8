import SQL

/// What has become of an appeal. Each has exactly one.
enum AppealFate: String, Sendable, CaseIterable {
    case pending, withdrawn, dismissed, changedByBoard
    case upheld, changed, sentBack, dismissedByCourt, writtenOff

    var swedish: String {
        switch self {
        case .pending: "Prövas ännu"
        case .withdrawn: "Återkallades"
        case .dismissed: "Avvisades av nämnden"
        case .changedByBoard: "Nämnden ändrade beslutet som begärt"
        case .upheld: "Domstolen avslog överklagandet"
        case .changed: "Domstolen ändrade beslutet"
        case .sentBack: "Domstolen skickade tillbaka ärendet"
        case .dismissedByCourt: "Domstolen avvisade överklagandet"
        case .writtenOff: "Domstolen skrev av målet"
        }
    }

    /// Of appeals `a`: the latest court's word, or the board's. The name of a case above.
    static let statement: SQL = """
        coalesce(
          (SELECT CASE j.outcome WHEN 'dismissed' THEN 'dismissedByCourt' ELSE j.outcome END
            FROM appeal_judgment j WHERE j.appeal_id = a.id ORDER BY j.given_on DESC, j.id DESC LIMIT 1),
          CASE WHEN EXISTS (SELECT 1 FROM appeal_withdrawal w WHERE w.appeal_id = a.id) THEN 'withdrawn'
            WHEN EXISTS (SELECT 1 FROM appeal_dismissal x WHERE x.appeal_id = a.id) THEN 'dismissed'
            WHEN 'asAsked' = (SELECT r.outcome FROM appeal_reconsideration r WHERE r.appeal_id = a.id
              ORDER BY r.id DESC LIMIT 1) THEN 'changedByBoard'
            ELSE 'pending' END)
        """
}
